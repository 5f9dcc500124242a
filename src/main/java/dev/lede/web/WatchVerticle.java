package dev.lede.web;

import dev.lede.web.problem.InvalidRequest;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.TimeUnit;

/** Listens for those who run the server alone: health and metrics, nothing else. */
public final class WatchVerticle extends VerticleBase {
  private final WebConfig config;
  private final Readiness readiness;
  private final Operation operation;
  private HttpServer server;

  /** A server that does not listen yet. */
  public WatchVerticle(WebConfig config, Readiness readiness, Operation operation) {
    this.config = config;
    this.readiness = readiness;
    this.operation = operation;
  }

  @Override
  public Future<?> start() {
    server =
        vertx
            .createHttpServer(new ServerOptions(config).http())
            .invalidRequestHandler(new InvalidRequest())
            .requestHandler(Routes.ofWatchers(vertx, config, readiness, operation));
    return server.listen();
  }

  /** The port it listens on; known once it is deployed. */
  public int port() {
    return server.actualPort();
  }

  @Override
  public Future<?> stop() {
    return server.shutdown(config.drainMillis(), TimeUnit.MILLISECONDS);
  }
}
