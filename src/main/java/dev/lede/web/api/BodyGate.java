package dev.lede.web.api;

import dev.lede.web.problem.Admission;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;

/**
 * Stands before the body of a request: turns away what cannot be read anyway, lets in only so many
 * requests at once, and gives up on bodies that do not come.
 */
final class BodyGate implements SecurityPolicyHandler {
  private final Admission admission;
  private final long bodyMillis;

  BodyGate(Admission admission, long bodyMillis) {
    this.admission = admission;
    this.bodyMillis = bodyMillis;
  }

  @Override
  public void handle(RoutingContext context) {
    BodyKind.of(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
    requirePlain(context.request().getHeader(HttpHeaders.CONTENT_ENCODING));
    if (!admission.enter()) {
      throw new RequestFailed(
          Fault.OVERLOADED, admission.places() + " requests are at work already");
    }
    long timer = context.vertx().setTimer(bodyMillis, id -> giveUp(context));
    context.addEndHandler(
        ended -> {
          context.vertx().cancelTimer(timer);
          admission.leave();
        });
    context.next();
  }

  private static void requirePlain(String encoding) {
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new RequestFailed(
          Fault.UNSUPPORTED_MEDIA_TYPE, "The body must come without a Content-Encoding");
    }
  }

  private void giveUp(RoutingContext context) {
    if (!context.request().isEnded() && !context.failed()) {
      context.fail(
          new RequestFailed(
              Fault.BODY_TOO_SLOW, "The body did not arrive within " + bodyMillis + " ms"));
    }
  }
}
