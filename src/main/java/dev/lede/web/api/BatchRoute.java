package dev.lede.web.api;

import dev.lede.web.problem.Admission;
import io.vertx.ext.web.Route;
import java.util.OptionalLong;

/** The handlers of {@code POST /api/v1/batch}, in their order. */
public final class BatchRoute {
  private final BodyGate gate;
  private final BatchHandler batch;

  /**
   * Makes the handlers.
   *
   * @param admission counts the requests of all event loops
   */
  public BatchRoute(ArticleCall call, Admission admission, ApiConfig config) {
    gate =
        new BodyGate(
            admission,
            contentType -> BodyKind.of(contentType, BodyKind.LINES),
            OptionalLong.empty());
    batch = new BatchHandler(call, config);
  }

  /** Adds the handlers to a route. */
  public void on(Route route) {
    route.handler(gate).handler(batch);
  }
}
