package dev.lede.app;

import dev.lede.analysis.Analysis;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Pressure;
import dev.lede.analysis.Priority;
import dev.lede.intake.desk.Intake;
import dev.lede.link.Links;
import dev.lede.link.WikidataLinks;
import dev.lede.nlp.ModelInfo;
import dev.lede.nlp.place.Gazetteer;
import dev.lede.web.Stopping;
import dev.lede.web.WebConfig;
import dev.lede.web.WebParts;
import dev.lede.web.api.ModelName;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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
  private static final int READY_MILLIS = 2_000;
  private static final long PREPARE_MILLIS = 2_000;

  private final AppConfig config;
  private final Observation observation;
  private final Pressure pressure;
  private final Stopping stopping = new Stopping();
  private final Vertx vertx;
  private final HttpFront front;
  private final Future<Engine> engine;
  private final Future<Integer> port;
  private final AtomicInteger asked = new AtomicInteger();

  private Server(AppConfig config, Callable<Engine> loader) {
    this.config = config;
    observation = new Observation(config.metrics());
    pressure = new Pressure(observation.analysis());
    vertx = observation.vertx();
    front = new HttpFront(vertx);
    engine = vertx.executeBlocking(loader, false);
    port = open();
  }

  /**
   * Starts, and waits until clients are served.
   *
   * @param loader makes the engine; called on a thread that may block
   * @throws StartFailure when it cannot start; nothing of it is left then
   */
  static Server start(AppConfig config, Callable<Engine> loader) {
    Server server = new Server(config, loader);
    try {
      int port = server.port.await(START_SECONDS, TimeUnit.SECONDS);
      LOG.info("Serving on {}://{}:{}/", scheme(config.web()), config.web().host(), port);
      return server;
    } catch (Exception e) {
      // Not only runtime exceptions: a future is awaited with whatever it failed with.
      server.close();
      throw new StartFailure(reason(config.web(), e), e);
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
      // Awaited by itself: a future of an event loop cannot complete when the loop is gone.
      vertx.close().await(MARGIN_MILLIS, TimeUnit.MILLISECONDS);
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
      vertx
          .timer(millis, TimeUnit.MILLISECONDS)
          .await(millis + MARGIN_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private Future<Integer> open() {
    Future<PageFiles> files = PageFiles.load(vertx);
    Analysis.registerCodecs(vertx);
    Future<Analyzer> analyzer =
        engine.compose(
            loaded -> Analysis.deploy(vertx, loaded.annotator(), config.analysis(), pressure));
    return Future.all(analyzer, files)
        .map(done -> parts(analyzer.result(), files.result()))
        .compose(parts -> front.open(config.web(), parts, EVENT_LOOPS))
        .onSuccess(listening -> prepareLater(files.result()));
  }

  private WebParts parts(Analyzer analyzer, PageFiles files) {
    ModelInfo model = engine.result().model();
    return WebParts.of(
            config.web(),
            analyzer,
            Analysis.readingRoom(vertx, pressure),
            config.session(),
            new ModelName(model.name(), model.version()),
            () -> askWorker(analyzer),
            files.page(),
            files.modules(),
            files.docs())
        .withLinks(links())
        .withIntake(Intake.open(vertx, config.web().api().maxChars(), config.fetch()))
        .withOperation(observation.operation(vertx, model, stopping));
  }

  /** Closed with Vert.x. */
  private Links links() {
    return config.links().online() ? new WikidataLinks(vertx, config.links()) : Links.none();
  }

  /** Asks for a sentence that no cache can know. */
  private Future<?> askWorker(Analyzer analyzer) {
    List<String> sentence = List.of("Somebody asked " + asked.incrementAndGet() + " times.");
    return analyzer.analyze(sentence, Priority.VISIBLE, READY_MILLIS);
  }

  /** Some time after the start, so that the first article need not share the processor with it. */
  private void prepareLater(PageFiles files) {
    vertx.setTimer(
        PREPARE_MILLIS,
        id ->
            vertx.executeBlocking(
                () -> {
                  files.prepare();
                  Gazetteer.shared();
                  return null;
                },
                false));
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
