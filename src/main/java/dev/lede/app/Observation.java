package dev.lede.app;

import dev.lede.analysis.AnalysisObserver;
import dev.lede.analysis.Pressure;
import dev.lede.app.cluster.ClusterNode;
import dev.lede.app.metrics.ServerMetrics;
import dev.lede.nlp.ModelInfo;
import dev.lede.web.Operation;
import dev.lede.web.Stopping;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.Optional;

/** What is counted of a server, if anything is. */
final class Observation implements AutoCloseable {
  private final Optional<ServerMetrics> metrics;
  private final Pressure pressure;

  /** Counts, or does not. */
  Observation(boolean counted) {
    metrics = counted ? Optional.of(new ServerMetrics()) : Optional.empty();
    pressure =
        new Pressure(
            metrics.<AnalysisObserver>map(ServerMetrics::work).orElse(AnalysisObserver.NONE));
  }

  /** A new Vert.x, whose requests are counted. */
  Vertx vertx() {
    return builder(options()).build();
  }

  /** A new Vert.x in a cluster, whose requests are counted. */
  Future<Vertx> clusteredVertx(ClusterNode node) {
    VertxOptions options = options();
    return node.cluster(builder(options), options).buildClustered();
  }

  private static VertxOptions options() {
    // Everything is read from the class path by us; Vert.x need not unpack it.
    return new VertxOptions()
        .setFileSystemOptions(
            new FileSystemOptions()
                .setFileCachingEnabled(false)
                .setClassPathResolvingEnabled(false));
  }

  private VertxBuilder builder(VertxOptions options) {
    VertxBuilder builder = Vertx.builder().with(options);
    metrics.ifPresent(counted -> counted.observe(builder, options));
    return builder;
  }

  /** Counts what the analysis does, and knows whether sentences wait. Always the same. */
  Pressure analysis() {
    return pressure;
  }

  /** What those who run the server are given. Once, when the model is known. */
  Operation operation(Vertx vertx, ModelInfo model, Stopping stopping) {
    metrics.ifPresent(counted -> counted.model(model));
    return metrics
        .map(
            counted ->
                new Operation(
                    Optional.of(() -> vertx.executeBlocking(counted::scrape, false)),
                    counted.work(),
                    stopping))
        .orElseGet(() -> Operation.unobserved(stopping));
  }

  @Override
  public void close() {
    metrics.ifPresent(ServerMetrics::close);
  }
}
