package dev.lede.analysis;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.List;
import java.util.stream.IntStream;

/** Gives the {@link Dispatcher} a context of its own, and closes it on the way down. */
final class DispatcherVerticle extends VerticleBase {
  private static final long MEGABYTE = 1 << 20;

  private final AnalysisConfig config;
  private final AnalysisObserver observer;
  private Dispatcher dispatcher;
  private BusAnalyzer analyzer;

  DispatcherVerticle(AnalysisConfig config, AnalysisObserver observer) {
    this.config = config;
    this.observer = observer;
  }

  /** The way to the dispatcher; there once the verticle is deployed. */
  Analyzer analyzer() {
    return analyzer;
  }

  @Override
  public Future<?> start() {
    SentenceCache cache = new SentenceCache(config.cacheMegabytes() * MEGABYTE);
    List<Worker> workers = IntStream.range(0, config.workers()).mapToObj(Worker::alone).toList();
    dispatcher = new Dispatcher(vertx, context, config, workers, cache, observer);
    analyzer = new BusAnalyzer(context, dispatcher, cache, observer);
    return Future.succeededFuture();
  }

  @Override
  public Future<?> stop() {
    dispatcher.close();
    return Future.succeededFuture();
  }
}
