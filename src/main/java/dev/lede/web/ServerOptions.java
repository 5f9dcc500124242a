package dev.lede.web;

import dev.lede.web.access.KeyGate;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.core.net.PfxOptions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What Vert.x is told of the server, made from its settings. */
final class ServerOptions {
  private static final int MAX_URI_CHARS = 16 * 1024;
  private static final int MAX_HEADER_CHARS = 16 * 1024;
  private static final int ANSWER_MARGIN_MILLIS = 10_000;

  private final WebConfig config;

  ServerOptions(WebConfig config) {
    this.config = config;
  }

  HttpServerOptions http() {
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(config.host())
            // Minus one: a port of the choice of the system, the same for all verticles.
            .setPort(config.port() == 0 ? -1 : config.port())
            .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
            .setIdleTimeout(idleMillis())
            .setMaxInitialLineLength(MAX_URI_CHARS)
            .setMaxHeaderSize(MAX_HEADER_CHARS)
            .setHttp2ClearTextEnabled(false)
            .setMaxWebSocketFrameSize(hardFrameBytes())
            .setWebSocketSubProtocols(List.of(KeyGate.LIVE_PROTOCOL))
            // A few compressed bytes can grow without bound before any limit of ours is looked at.
            .setPerMessageWebSocketCompressionSupported(false)
            .setPerFrameWebSocketCompressionSupported(false);
    compress(options);
    encrypt(options);
    return options;
  }

  private void compress(HttpServerOptions options) {
    int level = config.transport().compressionLevel();
    if (level > 0) {
      // Without a threshold: it would be that of the first part of an answer that streams.
      options.setCompressionSupported(true).setCompressionLevel(level);
    }
  }

  private void encrypt(HttpServerOptions options) {
    TlsConfig tls = config.transport().tls();
    if (tls.isOn()) {
      options
          .setSsl(true)
          .setUseAlpn(true)
          .setKeyCertOptions(
              tls.keyStore().isEmpty()
                  ? new PemKeyCertOptions().setCertPath(tls.certificate()).setKeyPath(tls.key())
                  : new PfxOptions().setPath(tls.keyStore()).setPassword(tls.password()));
    }
  }

  /** A connection is idle while its answer is made: that must not be the end of it. */
  private int idleMillis() {
    return Math.max(config.idleMillis(), config.api().timeoutMillis() + ANSWER_MARGIN_MILLIS);
  }

  /** Often enough that a living socket is never idle, as a socket or as a connection. */
  long pingMillis() {
    return Math.max(1, Math.min(config.socket().idleMillis() / 3, idleMillis() / 2));
  }

  /** Up to here a frame over the limit is still read, so that the refusal can be a clean one. */
  private int hardFrameBytes() {
    return (int) Math.min(Integer.MAX_VALUE, 2L * config.socket().maxFrameBytes());
  }
}
