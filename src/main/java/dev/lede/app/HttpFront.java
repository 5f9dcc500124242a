package dev.lede.app;

import dev.lede.web.HttpVerticle;
import dev.lede.web.Operation;
import dev.lede.web.Readiness;
import dev.lede.web.WatchVerticle;
import dev.lede.web.WebConfig;
import dev.lede.web.WebParts;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** The HTTP servers of several event loops, which share one port. Opened once. */
final class HttpFront {

  private final Vertx vertx;
  private volatile Future<String> deployment = Future.failedFuture("not opened");

  HttpFront(Vertx vertx) {
    this.vertx = vertx;
  }

  /**
   * Listens for clients; answers with the port, which the system may have chosen.
   *
   * @param eventLoops how many event loops serve
   */
  Future<Integer> open(WebConfig config, WebParts parts, int eventLoops) {
    return open(() -> new HttpVerticle(config, parts), HttpVerticle::port, eventLoops);
  }

  /** Listens for those who run the server alone; answers with the port. */
  Future<Integer> watch(WebConfig config, Readiness readiness, Operation operation) {
    return open(() -> new WatchVerticle(config, readiness, operation), WatchVerticle::port, 1);
  }

  private <T extends VerticleBase> Future<Integer> open(
      Supplier<T> maker, ToIntFunction<T> port, int eventLoops) {
    Queue<T> verticles = new ConcurrentLinkedQueue<>();
    deployment =
        vertx.deployVerticle(
            () -> {
              T verticle = maker.get();
              verticles.add(verticle);
              return verticle;
            },
            new DeploymentOptions().setInstances(eventLoops));
    return deployment.map(deployed -> port.applyAsInt(verticles.element()));
  }

  /** Stops listening, lets requests and sockets end within the time to drain, and ends the rest. */
  Future<Void> close() {
    return deployment.compose(vertx::undeploy, notOpen -> Future.succeededFuture());
  }
}
