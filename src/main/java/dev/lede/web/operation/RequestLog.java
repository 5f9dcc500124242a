package dev.lede.web.operation;

import dev.lede.web.problem.RequestId;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line in the log for each request, when its answer has gone: as pairs of names and values, which
 * a log in JSON keeps apart. Holds nothing that a client wrote: the route in the place of the path,
 * and of methods only those that are known.
 */
public final class RequestLog implements Handler<RoutingContext> {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);
  private static final String NONE = "none";
  private static final Set<HttpMethod> KNOWN =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.OPTIONS);

  @Override
  public void handle(RoutingContext context) {
    long began = System.nanoTime();
    context.addEndHandler(ended -> log(context, System.nanoTime() - began));
    context.next();
  }

  private static void log(RoutingContext context, long nanos) {
    HttpMethod method = context.request().method();
    Route route = context.currentRoute();
    LOG.atInfo()
        .addKeyValue("requestId", RequestId.of(context))
        .addKeyValue("method", KNOWN.contains(method) ? method.name() : "other")
        .addKeyValue("route", route == null || route.getName() == null ? NONE : route.getName())
        .addKeyValue("status", context.response().getStatusCode())
        .addKeyValue("bytesIn", context.request().bytesRead())
        .addKeyValue("bytesOut", context.response().bytesWritten())
        .addKeyValue("millis", TimeUnit.NANOSECONDS.toMillis(nanos))
        .log("request");
  }
}
