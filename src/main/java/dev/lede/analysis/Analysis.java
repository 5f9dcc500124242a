package dev.lede.analysis;

import dev.lede.nlp.SentenceAnnotator;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicInteger;

/** Sets the analysis up. */
public final class Analysis {
  private Analysis() {}

  /**
   * Registers what the event bus needs to carry the messages of this package. Once for each {@code
   * Vertx}, before {@link #deploy}.
   */
  public static void registerCodecs(Vertx vertx) {
    vertx
        .eventBus()
        .registerDefaultCodec(SentenceBatch.class, new LocalCodec<>(SentenceBatch.class))
        .registerDefaultCodec(BatchAnswer.class, new LocalCodec<>(BatchAnswer.class));
  }

  /** A room for whole articles that nobody observes. */
  public static ReadingRoom readingRoom(Vertx vertx) {
    return readingRoom(vertx, AnalysisObserver.NONE);
  }

  /** A room for whole articles, with threads of its own, which go down with the {@code Vertx}. */
  public static ReadingRoom readingRoom(Vertx vertx, AnalysisObserver observer) {
    return readingRoom(vertx, new Pressure(observer));
  }

  /**
   * The same, where what has time waits while sentences do.
   *
   * @param pressure an observer of the analysis, too
   */
  public static ReadingRoom readingRoom(Vertx vertx, Pressure pressure) {
    return new WorkerReadingRoom(vertx, pressure);
  }

  /** Deploys an analysis that nobody observes. */
  public static Future<Analyzer> deploy(
      Vertx vertx, SentenceAnnotator annotator, AnalysisConfig config) {
    return deploy(vertx, annotator, config, AnalysisObserver.NONE);
  }

  /**
   * Deploys the workers and what gives them work. All of it goes down with the {@code Vertx}, which
   * does not close the annotator.
   *
   * @param annotator called by all workers at once, each on a worker thread
   * @return the way in, once everything is deployed
   */
  public static Future<Analyzer> deploy(
      Vertx vertx, SentenceAnnotator annotator, AnalysisConfig config, AnalysisObserver observer) {
    AtomicInteger worker = new AtomicInteger();
    DispatcherVerticle dispatcher = new DispatcherVerticle(config, observer);
    return vertx
        .deployVerticle(
            () -> new AnalysisVerticle(worker.getAndIncrement(), annotator), workerOptions(config))
        .compose(workers -> vertx.deployVerticle(dispatcher))
        .map(deployed -> dispatcher.analyzer());
  }

  /** As many workers as the settings want, with a thread for each. */
  static DeploymentOptions workerOptions(AnalysisConfig config) {
    return new DeploymentOptions()
        .setThreadingModel(ThreadingModel.WORKER)
        .setInstances(config.workers())
        .setWorkerPoolName("lede-analysis")
        .setWorkerPoolSize(config.workers());
  }
}
