package dev.lede.app;

import dev.lede.analysis.Analyzer;
import dev.lede.app.cluster.ClusterConfig;
import dev.lede.nlp.ModelInfo;
import dev.lede.web.Readiness;
import dev.lede.web.Stopping;
import dev.lede.web.WebConfig;
import io.vertx.core.Future;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running server: the engine, the workers that use it, and the HTTP servers in front of them.
 *
 * <p>Started and closed by plain threads, which wait for it, each time within a bound.
 */
final class Server implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);
  private static final int EVENT_LOOPS = Runtime.getRuntime().availableProcessors();
  private static final int START_SECONDS = 120;
  private static final long MARGIN_MILLIS = 5_000;

  private final AppConfig config;
  private final Observation observation;
  private final Stopping stopping = new Stopping();
  private final Works works;
  private final boolean isWeb;
  private final HttpFront front;
  private final Future<Engine> engine;
  private final Future<Integer> port;

  private Server(
      AppConfig config,
      Observation observation,
      Works works,
      boolean isWeb,
      Callable<Engine> loader) {
    this.config = config;
    this.observation = observation;
    this.works = works;
    this.isWeb = isWeb;
    front = new HttpFront(works.vertx());
    engine = works.vertx().executeBlocking(loader, false);
    port = open();
  }

  /**
   * Starts alone, and waits until clients are served.
   *
   * @param loader makes the engine; called on a thread that may block
   * @throws StartFailure when it cannot start; nothing of it is left then
   */
  static Server start(AppConfig config, Callable<Engine> loader) {
    Observation observation = new Observation(config.metrics());
    Works works = new AloneWorks(config.analysis(), observation);
    return started(new Server(config, observation, works, true, loader));
  }

  /** The same as a member of a cluster. */
  static Server join(AppConfig config, ClusterConfig cluster, Callable<Engine> loader) {
    Observation observation = new Observation(config.metrics());
    Works works;
    try {
      works = new ClusterWorks(config.analysis(), cluster, observation);
    } catch (Exception e) {
      observation.close();
      throw new StartFailure("it does not get into the cluster: " + e.getMessage(), e);
    }
    boolean isWeb = cluster.role().isWeb();
    return started(new Server(config, observation, works, isWeb, loader));
  }

  private static Server started(Server server) {
    WebConfig web = server.config.web();
    try {
      int port = server.port.await(START_SECONDS, TimeUnit.SECONDS);
      LOG.info(
          "{} on {}://{}:{}/",
          server.isWeb ? "Serving" : "Analysing for others; health and metrics",
          scheme(web),
          web.host(),
          port);
      return server;
    } catch (Exception e) {
      // Not only runtime exceptions: a future is awaited with whatever it failed with.
      server.close();
      throw new StartFailure(reason(web, e), e);
    }
  }

  /** The port it listens on. */
  int port() {
    return port.result();
  }

  /**
   * Is not ready any more, stops listening, lets requests and sockets end, then stops the workers
   * and releases the engine. Waits for that, but little longer than the time to drain. Once.
   */
  @Override
  public void close() {
    LOG.info("Stopping");
    try {
      engine.otherwiseEmpty().await(MARGIN_MILLIS, TimeUnit.MILLISECONDS);
      letOthersNotice();
      front.close().await(config.web().drainMillis() + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
      works
          .withdraw()
          .await(config.analysis().timeoutMillis() + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
      // Awaited by itself: a future of an event loop cannot complete when the loop is gone.
      works.vertx().close().await(MARGIN_MILLIS, TimeUnit.MILLISECONDS);
      works.close();
    } catch (Exception e) {
      // What still runs may use the engine, which ends with the process anyhow.
      LOG.error("Not everything stopped in time", e);
      return;
    }
    if (engine.succeeded()) {
      engine.result().release().run();
    }
    observation.close();
    LOG.info("Stopped");
  }

  /** Who sends requests here should see that the server is not ready before it refuses them. */
  private void letOthersNotice() throws TimeoutException {
    stopping.begin();
    int millis = config.stopDelayMillis();
    if (millis > 0 && port.succeeded()) {
      works
          .vertx()
          .timer(millis, TimeUnit.MILLISECONDS)
          .await(millis + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private Future<Integer> open() {
    Optional<Site> site =
        isWeb ? Optional.of(new Site(config, works, observation)) : Optional.empty();
    return engine.compose(
        loaded ->
            works
                .open(loaded)
                .compose(
                    analyzer ->
                        site.isPresent()
                            ? serve(site.get(), analyzer.orElseThrow(), loaded.model())
                            : watch(loaded.model())));
  }

  private Future<Integer> serve(Site site, Analyzer analyzer, ModelInfo model) {
    return site.parts(analyzer, model, stopping)
        .compose(parts -> front.open(config.web(), parts, EVENT_LOOPS))
        .onSuccess(listening -> site.prepareLater());
  }

  private Future<Integer> watch(ModelInfo model) {
    Readiness deployed = Future::succeededFuture;
    return front.watch(
        config.web(), deployed, observation.operation(works.vertx(), model, stopping));
  }

  private static String scheme(WebConfig web) {
    return web.transport().tls().isOn() ? "https" : "http";
  }

  private static String reason(WebConfig web, Exception failure) {
    if (failure instanceof TimeoutException) {
      return "not ready after " + START_SECONDS + " seconds";
    }
    return failure instanceof SocketException || failure instanceof UnknownHostException
        ? "cannot listen on %s:%d: %s".formatted(web.host(), web.port(), failure.getMessage())
        : failure.toString();
  }
}
