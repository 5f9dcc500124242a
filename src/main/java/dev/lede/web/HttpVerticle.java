package dev.lede.web;

import dev.lede.web.problem.InvalidRequest;
import dev.lede.web.socket.LiveSockets;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.util.concurrent.TimeUnit;

/**
 * Listens. Deploy as many as there are event loops to use, each with the same settings and parts;
 * undeployed, each lets its requests end and says good-bye to its sockets, within the time to
 * drain.
 */
public final class HttpVerticle extends VerticleBase {
  private static final int MAX_URI_CHARS = 16 * 1024;
  private static final int MAX_HEADER_CHARS = 16 * 1024;
  private static final int ANSWER_MARGIN_MILLIS = 10_000;

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
    Connections connections = new Connections(parts.connections());
    LiveSockets sockets =
        new LiveSockets(
            parts.analyzer(),
            parts.room(),
            parts.session(),
            config.socket(),
            pingMillis(),
            parts.operation().sockets(),
            connections::socketClosed);
    server =
        vertx
            .createHttpServer(options())
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

  private HttpServerOptions options() {
    return new HttpServerOptions()
        .setHost(config.host())
        // Minus one: a port of the choice of the system, the same for all verticles.
        .setPort(config.port() == 0 ? -1 : config.port())
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setIdleTimeout(idleMillis())
        .setCompressionSupported(true)
        .setMaxInitialLineLength(MAX_URI_CHARS)
        .setMaxHeaderSize(MAX_HEADER_CHARS)
        .setHttp2ClearTextEnabled(false)
        .setMaxWebSocketFrameSize(hardFrameBytes())
        // A few compressed bytes can grow without bound before any limit of ours is looked at.
        .setPerMessageWebSocketCompressionSupported(false)
        .setPerFrameWebSocketCompressionSupported(false);
  }

  /** A connection is idle while its answer is made: that must not be the end of it. */
  private int idleMillis() {
    return Math.max(config.idleMillis(), config.api().timeoutMillis() + ANSWER_MARGIN_MILLIS);
  }

  /** Often enough that a living socket is never idle, as a socket or as a connection. */
  private long pingMillis() {
    return Math.max(1, Math.min(config.socket().idleMillis() / 3, idleMillis() / 2));
  }

  /** Up to here a frame over the limit is still read, so that the refusal can be a clean one. */
  private int hardFrameBytes() {
    return (int) Math.min(Integer.MAX_VALUE, 2L * config.socket().maxFrameBytes());
  }
}
