package dev.lede.app;

import dev.lede.analysis.Analysis;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.Priority;
import dev.lede.intake.desk.Intake;
import dev.lede.link.Links;
import dev.lede.link.WikidataLinks;
import dev.lede.nlp.ModelInfo;
import dev.lede.nlp.place.Gazetteer;
import dev.lede.web.Members;
import dev.lede.web.Readiness;
import dev.lede.web.Stopping;
import dev.lede.web.WebParts;
import dev.lede.web.api.ModelName;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients are served with, put together. */
final class Site {
  private static final int READY_MILLIS = 2_000;
  private static final long PREPARE_MILLIS = 2_000;

  private final AppConfig config;
  private final Works works;
  private final Vertx vertx;
  private final Observation observation;
  private final Future<PageFiles> files;
  private final AtomicInteger asked = new AtomicInteger();

  /** Begins to read the files of the page. */
  Site(AppConfig config, Works works, Observation observation) {
    this.config = config;
    this.works = works;
    this.vertx = works.vertx();
    this.observation = observation;
    this.files = PageFiles.load(vertx);
  }

  /** The parts, when the files are read. */
  Future<WebParts> parts(Analyzer analyzer, ModelInfo model, Stopping stopping) {
    return files.map(read -> parts(analyzer, model, read, stopping));
  }

  private WebParts parts(Analyzer analyzer, ModelInfo model, PageFiles read, Stopping stopping) {
    return WebParts.of(
            config.web(),
            analyzer,
            Analysis.readingRoom(vertx, observation.analysis()),
            config.session(),
            new ModelName(model.name(), model.version()),
            readiness(analyzer),
            read.page(),
            read.modules(),
            read.docs())
        .withLinks(links())
        .withIntake(Intake.open(vertx, config.web().api().maxChars(), config.fetch()))
        .withOperation(observation.operation(vertx, model, stopping));
  }

  /** Closed with Vert.x. */
  private Links links() {
    return config.links().online() ? new WikidataLinks(vertx, config.links()) : Links.none();
  }

  private Readiness readiness(Analyzer analyzer) {
    return new Readiness() {
      @Override
      public Future<?> check() {
        return askWorker(analyzer);
      }

      @Override
      public Optional<Members> members() {
        return works.members();
      }
    };
  }

  /** Asks for a sentence that no cache can know. */
  private Future<?> askWorker(Analyzer analyzer) {
    List<String> sentence = List.of("Somebody asked " + asked.incrementAndGet() + " times.");
    return analyzer.analyze(sentence, Priority.VISIBLE, READY_MILLIS);
  }

  /** Some time after the start, so that the first article need not share the processor with it. */
  void prepareLater() {
    vertx.setTimer(
        PREPARE_MILLIS,
        id ->
            vertx.executeBlocking(
                () -> {
                  files.result().prepare();
                  Gazetteer.shared();
                  return null;
                },
                false));
  }
}
