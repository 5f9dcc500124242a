package dev.lede.analysis;

import dev.lede.nlp.SentenceAnnotator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/**
 * The analysis of one process of a cluster: its workers, which work for all, or the way to the
 * workers of all, or both. May be called from any thread, each method once unless it says
 * otherwise.
 */
public final class ClusterAnalysis {
  private final Vertx vertx;
  private final AnalysisConfig config;
  private final Member self;
  private final List<AnalysisVerticle> workers = new CopyOnWriteArrayList<>();
  private volatile RosterVerticle roster;
  private volatile Future<String> working = Future.succeededFuture();
  private volatile Future<String> greeting = Future.succeededFuture();

  /**
   * Nothing is set up yet.
   *
   * @param vertx one that is clustered, in which each member has codecs of {@link #registerCodecs}
   * @param self this process
   */
  public ClusterAnalysis(Vertx vertx, AnalysisConfig config, Member self) {
    this.vertx = vertx;
    this.config = config;
    this.self = self;
  }

  /** Registers what the event bus needs to carry the messages of this package. Once. */
  public static void registerCodecs(Vertx vertx) {
    vertx
        .eventBus()
        .registerDefaultCodec(
            SentenceBatch.class, new WireCodec<>(SentenceBatch.class, Wire::write, Wire::readBatch))
        .registerDefaultCodec(
            BatchAnswer.class, new WireCodec<>(BatchAnswer.class, Wire::write, Wire::readAnswer))
        .registerDefaultCodec(
            Presence.class, new WireCodec<>(Presence.class, Wire::write, Wire::readPresence));
  }

  /**
   * Deploys workers, and tells the cluster of them.
   *
   * @param annotator called by all workers at once, each on a worker thread
   */
  public Future<Void> offer(SentenceAnnotator annotator) {
    IntStream.range(0, config.workers())
        .mapToObj(number -> Worker.of(self, number, true))
        .forEach(worker -> workers.add(AnalysisVerticle.ofCluster(worker, annotator)));
    Iterator<AnalysisVerticle> next = workers.iterator();
    working = vertx.deployVerticle(next::next, Analysis.workerOptions(config));
    greeting =
        working.compose(
            deployed ->
                vertx.deployVerticle(new GreetingVerticle(new Presence(self, config.workers()))));
    return greeting.mapEmpty();
  }

  /**
   * The way to the workers of the whole cluster. They become known while it is used, so there may
   * be none at first.
   *
   * @return the way in, once it can be used
   */
  public Future<Analyzer> ask(AnalysisObserver observer) {
    RosterVerticle verticle = new RosterVerticle(config, self, observer);
    roster = verticle;
    return vertx.deployVerticle(verticle).map(deployed -> verticle.analyzer());
  }

  /** The workers get no more batches, finish those they have, and go. Also without workers. */
  public Future<Void> withdraw() {
    return greeting
        .compose(id -> id == null ? Future.succeededFuture() : vertx.undeploy(id))
        .compose(gone -> working)
        .compose(id -> id == null ? Future.succeededFuture() : vertx.undeploy(id));
  }

  /** The cluster says that a member is gone. Any number of times. */
  public void left(String node) {
    RosterVerticle known = roster;
    if (known != null) {
      known.left(node);
    }
  }

  /**
   * Tells the cluster once more where this process listens, after what it had told may be lost. Any
   * number of times.
   */
  public void registerAgain() {
    workers.forEach(AnalysisVerticle::registerAgain);
    RosterVerticle known = roster;
    if (known != null) {
      known.registerAgain();
    }
  }

  /** Who works for this process. Any number of times. */
  public Workforce workforce() {
    RosterVerticle known = roster;
    return known == null ? Workforce.NONE : known.workforce();
  }
}
