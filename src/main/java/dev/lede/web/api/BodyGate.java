package dev.lede.web.api;

import dev.lede.web.problem.Admission;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Stands before the body of a request: turns away what cannot be read anyway, lets in only so many
 * requests at once, and gives up on bodies that do not come.
 */
final class BodyGate implements SecurityPolicyHandler {
  private final Admission admission;
  private final Consumer<String> requireKnown;
  private final OptionalLong bodyMillis;

  /**
   * A gate.
   *
   * @param requireKnown throws when it is given a {@code Content-Type}, or null, that cannot be
   *     read
   * @param bodyMillis how long a body may take; empty where it is read as it is worked on
   */
  BodyGate(Admission admission, Consumer<String> requireKnown, OptionalLong bodyMillis) {
    this.admission = admission;
    this.requireKnown = requireKnown;
    this.bodyMillis = bodyMillis;
  }

  @Override
  public void handle(RoutingContext context) {
    requireKnown.accept(context.request().getHeader(HttpHeaders.CONTENT_TYPE));
    coding(context);
    if (!admission.enter()) {
      throw new RequestFailed(
          Fault.OVERLOADED, admission.places() + " requests are at work already");
    }
    context.addEndHandler(ended -> admission.leave());
    bodyMillis.ifPresent(millis -> limit(context, millis));
    context.next();
  }

  /** How the body of a request is compressed, when that is known; else refuses it (415). */
  static BodyCoding coding(RoutingContext context) {
    String header = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
    return BodyCoding.of(header, context.response());
  }

  private static void limit(RoutingContext context, long millis) {
    long timer = context.vertx().setTimer(millis, id -> giveUp(context, millis));
    context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
  }

  private static void giveUp(RoutingContext context, long millis) {
    if (!context.request().isEnded() && !context.failed()) {
      context.fail(
          new RequestFailed(
              Fault.BODY_TOO_SLOW, "The body did not arrive within " + millis + " ms"));
    }
  }
}
