package dev.lede.app;

import dev.lede.analysis.AnalysisConfig;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ClusterAnalysis;
import dev.lede.analysis.Member;
import dev.lede.analysis.Workforce;
import dev.lede.app.cluster.ClusterConfig;
import dev.lede.app.cluster.ClusterNode;
import dev.lede.app.cluster.Role;
import dev.lede.web.Members;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One process of several: it asks the workers of all, or works for all, or both. */
final class ClusterWorks implements Works {
  private static final int JOIN_SECONDS = 30;

  private final AnalysisConfig config;
  private final Observation observation;
  private final Role role;
  private final ClusterNode node;
  private final Vertx vertx;
  private volatile ClusterAnalysis analysis;

  /**
   * Joins the cluster. Blocks for seconds.
   *
   * @throws Exception when it cannot, as the libraries throw it; nothing of it is left then
   */
  ClusterWorks(AnalysisConfig config, ClusterConfig cluster, Observation observation)
      throws Exception {
    this.config = config;
    this.observation = observation;
    this.role = cluster.role();
    this.node = ClusterNode.join(cluster);
    try {
      this.vertx = observation.clusteredVertx(node).await(JOIN_SECONDS, TimeUnit.SECONDS);
    } catch (Exception e) {
      node.close();
      throw e;
    }
  }

  @Override
  public Vertx vertx() {
    return vertx;
  }

  @Override
  public Future<Optional<Analyzer>> open(Engine engine) {
    ClusterAnalysis.registerCodecs(vertx);
    Member self = new Member(node.id(), release(engine));
    ClusterAnalysis opened = new ClusterAnalysis(vertx, config, self);
    analysis = opened;
    node.watch(opened::left, opened::registerAgain);
    Future<Void> offered =
        role.isWorker() ? opened.offer(engine.annotator()) : Future.succeededFuture();
    return offered.compose(
        done ->
            role.isWeb()
                ? opened.ask(observation.analysis()).map(Optional::of)
                : Future.succeededFuture(Optional.empty()));
  }

  /** The same sentence gets the same annotations from all who say the same here. */
  private static String release(Engine engine) {
    return "Lede %s with the model %s %s"
        .formatted(ProgramVersion.number(), engine.model().name(), engine.model().version());
  }

  @Override
  public Optional<Members> members() {
    ClusterAnalysis opened = analysis;
    Workforce work = opened == null ? Workforce.NONE : opened.workforce();
    return Optional.of(new Members(node.members(), work.nodes(), work.workers(), work.refused()));
  }

  @Override
  public Future<Void> withdraw() {
    ClusterAnalysis opened = analysis;
    return opened == null ? Future.succeededFuture() : opened.withdraw();
  }

  @Override
  public void close() {
    node.close();
  }
}
