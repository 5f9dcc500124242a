package dev.lede.web;

import dev.lede.web.problem.InvalidRequest;
import dev.lede.web.socket.LiveSockets;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.TimeUnit;

/**
 * Listens. Deploy as many as there are event loops to use, each with the same settings and parts;
 * undeployed, each lets its requests end and says good-bye to its sockets, within the time to
 * drain.
 */
public final class HttpVerticle extends VerticleBase {
  private final WebConfig config;
  private final WebParts parts;
  private HttpServer server;

  /**
   * A server that does not listen yet.
   *
   * @param parts shared with the other verticles of the same server
   */
  public HttpVerticle(WebConfig config, WebParts parts) {
    this.config = config;
    this.parts = parts;
  }

  @Override
  public Future<?> start() {
    ServerOptions options = new ServerOptions(config);
    Connections connections = new Connections(parts.connections());
    LiveSockets sockets =
        new LiveSockets(
            parts.analyzer(),
            parts.room(),
            parts.session(),
            config.socket(),
            options.pingMillis(),
            parts.operation().sockets(),
            connections::socketClosed);
    server =
        vertx
            .createHttpServer(options.http())
            .connectionHandler(connections::opened)
            .invalidRequestHandler(new InvalidRequest())
            .requestHandler(Routes.of(vertx, config, parts, connections, sockets));
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
