package dev.lede.web.api;

import dev.lede.web.problem.Admission;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.OptionalLong;

/** The handlers of {@code POST /api/v1/annotate}, in their order. */
public final class AnnotateRoute {
  private static final long BODY_MILLIS = 30_000;

  private final BodyGate gate;
  private final BodyHandler body;
  private final AnnotateHandler annotate;

  /**
   * Makes the handlers.
   *
   * @param admission counts the requests of all event loops
   */
  public AnnotateRoute(ArticleCall call, Admission admission, ApiConfig config) {
    gate = new BodyGate(admission, AnnotateRoute::kind, OptionalLong.of(BODY_MILLIS));
    body = BodyHandler.create(false).setBodyLimit(config.maxBodyBytes());
    annotate = new AnnotateHandler(call, config);
  }

  /** The kind of body that a {@code Content-Type} announces. */
  static BodyKind kind(String contentType) {
    return BodyKind.of(contentType, BodyKind.JSON, BodyKind.TEXT);
  }

  /** Adds the handlers to a route. */
  public void on(Route route) {
    route.handler(gate).handler(body).handler(annotate);
  }
}
