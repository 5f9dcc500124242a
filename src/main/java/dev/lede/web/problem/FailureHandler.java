package dev.lede.web.problem;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers every request that fails, with a {@link Problem}. Faults of the client are logged at
 * debug, passing ones of the server at warn, others at error with their stack; none with anything
 * that a client wrote.
 */
public final class FailureHandler implements Handler<RoutingContext> {
  private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

  private static final Set<HttpMethod> KNOWN =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);

  private final String bodyLimit;

  /**
   * Answers failures.
   *
   * @param bodyLimit says how long a body may be, for the answer to one that is longer
   */
  public FailureHandler(String bodyLimit) {
    this.bodyLimit = bodyLimit;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerResponse response = context.response();
    String id = RequestId.of(context);
    if (response.closed() || response.ended()) {
      LOG.debug("Nobody is there to be told that request {} failed", id);
      return;
    }
    RequestFailed failed = failed(context);
    log(context, failed.fault(), id);
    if (response.headWritten()) {
      // The answer was under way already; cutting it off is all that tells the client.
      cutOff(context);
      return;
    }
    Unread.discard(context.request());
    head(response, failed);
    boolean bodiless = context.request().method().equals(HttpMethod.HEAD);
    Future<Void> sent = bodiless ? response.end() : response.end(failed.problem(id).toJson());
    if (failed.fault() == Fault.BODY_TOO_SLOW) {
      sent.onComplete(told -> context.request().connection().close());
    }
  }

  /** Ends an answer so that the client sees it is not whole; others on the connection go on. */
  private static void cutOff(RoutingContext context) {
    if (context.request().version() == HttpVersion.HTTP_2) {
      context.response().reset();
    } else {
      context.request().connection().close();
    }
  }

  private RequestFailed failed(RoutingContext context) {
    if (context.statusCode() == Fault.TOO_LONG.status()) {
      return new RequestFailed(Fault.TOO_LONG, bodyLimit);
    }
    Throwable failure = context.failure();
    boolean thrown = failure != null && context.statusCode() >= 500;
    return thrown ? RequestFailed.of(failure) : ofStatus(context);
  }

  private static RequestFailed ofStatus(RoutingContext context) {
    Fault fault = Fault.of(context.statusCode());
    return new RequestFailed(
        fault,
        switch (fault) {
          case NOT_FOUND -> "There is nothing at " + context.request().path();
          case EXPECTATION_FAILED -> "The only expectation known is 100-continue";
          case BAD_REQUEST -> "The request is not as HTTP wants it";
          default -> fault.title();
        });
  }

  /** Writes status and headers of a problem. */
  static void head(HttpServerResponse response, RequestFailed failed) {
    response
        .setStatusCode(failed.fault().status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (failed.fault().passing()) {
      response.putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(failed.retrySeconds()));
    }
  }

  private static void log(RoutingContext context, Fault fault, String id) {
    HttpMethod method = context.request().method();
    String verb = KNOWN.contains(method) ? method.name() : "other";
    Route route = context.currentRoute();
    String name = route == null || route.getName() == null ? "no route" : route.getName();
    if (fault == Fault.INTERNAL && context.failure() != null) {
      LOG.error("{} {} failed, request {}", verb, name, id, Trace.of(context.failure()));
    } else if (fault.status() >= 500) {
      LOG.warn("{} {}: {}, request {}", verb, name, fault, id);
    } else {
      LOG.debug("{} {}: {}, request {}", verb, name, fault, id);
    }
  }
}
