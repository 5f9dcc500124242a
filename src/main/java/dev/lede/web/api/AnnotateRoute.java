package dev.lede.web.api;

import dev.lede.session.ArticleAnnotator;
import dev.lede.web.problem.Admission;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.handler.BodyHandler;

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
  public AnnotateRoute(
      ArticleAnnotator annotator, ModelName model, Admission admission, ApiConfig config) {
    gate = new BodyGate(admission, BODY_MILLIS);
    body = BodyHandler.create(false).setBodyLimit(config.maxBodyBytes());
    annotate = new AnnotateHandler(annotator, model, config);
  }

  /** Adds the handlers to a route. */
  public void on(Route route) {
    route.handler(gate).handler(body).handler(annotate);
  }
}
