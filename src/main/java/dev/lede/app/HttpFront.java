package dev.lede.app;

import dev.lede.web.HttpVerticle;
import dev.lede.web.WebConfig;
import dev.lede.web.WebParts;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The HTTP servers of several event loops, which share one port. */
final class HttpFront {

  private final Vertx vertx;
  private final Queue<HttpVerticle> verticles = new ConcurrentLinkedQueue<>();
  private volatile Future<String> deployment = Future.failedFuture("not opened");

  HttpFront(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * Listens; answers with the port, which the system may have chosen. Once.
   *
   * @param eventLoops how many event loops serve
   */
  Future<Integer> open(WebConfig config, WebParts parts, int eventLoops) {
    deployment =
        vertx.deployVerticle(
            () -> {
              HttpVerticle verticle = new HttpVerticle(config, parts);
              verticles.add(verticle);
              return verticle;
            },
            new DeploymentOptions().setInstances(eventLoops));
    return deployment.map(deployed -> verticles.element().port());
  }

  /** Stops listening, lets requests and sockets end within the time to drain, and ends the rest. */
  Future<Void> close() {
    return deployment.compose(vertx::undeploy, notOpen -> Future.succeededFuture());
  }
}
