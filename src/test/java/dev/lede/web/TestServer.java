package dev.lede.web;

import dev.lede.analysis.Analysis;
import dev.lede.analysis.Analyzer;
import dev.lede.session.SessionLimits;
import dev.lede.support.CapitalisedWords;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import dev.lede.web.api.ModelName;
import dev.lede.web.page.Assets;
import dev.lede.web.socket.SocketConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A real server on a port of its own, with an analyzer of the test's. */
final class TestServer implements AutoCloseable {
  static final WebConfig CONFIG =
      new WebConfig(
          "127.0.0.1",
          0,
          1_000,
          60_000,
          2_000,
          TransportConfig.PLAIN,
          new AccessConfig(List.of("https://news.example"), List.of(), List.of(), 0, 1),
          OperationConfig.QUIET,
          new ApiConfig(10_000, 100_000, 20_000),
          new SocketConfig(10_000, 100_000, 90_000));

  /** The usual settings, with other rules for callers. */
  static WebConfig with(AccessConfig access) {
    return with(CONFIG.transport(), access, CONFIG.operation());
  }

  /** The usual settings, but for these. */
  static WebConfig with(TransportConfig transport, AccessConfig access, OperationConfig operation) {
    return new WebConfig(
        CONFIG.host(),
        CONFIG.port(),
        CONFIG.maxConnections(),
        CONFIG.idleMillis(),
        CONFIG.drainMillis(),
        transport,
        access,
        operation,
        CONFIG.api(),
        CONFIG.socket());
  }

  private static final Assets PAGE = assets("webroot", "webroot/index.html");
  private static final Assets MODULES =
      assets("META-INF/resources/_static", "META-INF/importmap.json");

  private static final Assets DOCS = assets("docs", "docs/index.html");

  final Vertx vertx = Vertx.vertx();
  private final HttpVerticle verticle;
  private final String deployment;

  private TestServer(WebConfig config, Analyzer analyzer, Readiness readiness) {
    ModelName model = new ModelName("capitalised", "1");
    WebParts parts =
        WebParts.of(
            config,
            analyzer,
            Analysis.readingRoom(vertx),
            SessionLimits.DEFAULT,
            model,
            readiness,
            PAGE,
            MODULES,
            DOCS);
    verticle = new HttpVerticle(config, parts);
    deployment = done(vertx.deployVerticle(verticle));
  }

  private static Assets assets(String folder, String marker) {
    try {
      return Assets.load(TestServer.class.getClassLoader(), folder, marker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A server that answers at once. */
  static TestServer start() {
    return start(CONFIG);
  }

  static TestServer start(WebConfig config) {
    return start(config, capitalisedWords());
  }

  static TestServer start(WebConfig config, Analyzer analyzer) {
    return new TestServer(config, analyzer, Future::succeededFuture);
  }

  static TestServer start(Readiness readiness) {
    return new TestServer(CONFIG, capitalisedWords(), readiness);
  }

  static Analyzer capitalisedWords() {
    return (sentences, priority, timeoutMillis) ->
        Future.succeededFuture(sentences.stream().map(CapitalisedWords::of).toList());
  }

  int port() {
    return verticle.port();
  }

  String address() {
    return "127.0.0.1:" + port();
  }

  /** Stops listening, as at the end of the program. */
  void stop() {
    done(vertx.undeploy(deployment));
  }

  @Override
  public void close() {
    done(vertx.close());
  }

  /** Waits for a future, on the thread of a test. */
  static <T> T done(Future<T> future) {
    try {
      return future.await(20, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("nothing happened for 20 seconds", e);
    }
  }
}
