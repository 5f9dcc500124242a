package dev.lede.app;

import dev.lede.analysis.Analysis;
import dev.lede.analysis.AnalysisConfig;
import dev.lede.analysis.AnalysisObserver;
import dev.lede.analysis.Analyzer;
import dev.lede.web.Members;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;

/** All in one process. */
final class AloneWorks implements Works {
  private final Vertx vertx;
  private final AnalysisConfig config;
  private final AnalysisObserver observer;

  AloneWorks(AnalysisConfig config, Observation observation) {
    this.vertx = observation.vertx();
    this.config = config;
    this.observer = observation.analysis();
  }

  @Override
  public Vertx vertx() {
    return vertx;
  }

  @Override
  public Future<Optional<Analyzer>> open(Engine engine) {
    Analysis.registerCodecs(vertx);
    return Analysis.deploy(vertx, engine.annotator(), config, observer).map(Optional::of);
  }

  @Override
  public Optional<Members> members() {
    return Optional.empty();
  }

  @Override
  public Future<Void> withdraw() {
    return Future.succeededFuture();
  }

  @Override
  public void close() {
    // Everything went down with Vert.x.
  }
}
