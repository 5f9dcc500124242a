package dev.lede.app;

import dev.lede.analysis.AnalysisObserver;
import dev.lede.app.metrics.ServerMetrics;
import dev.lede.nlp.ModelInfo;
import dev.lede.web.Operation;
import dev.lede.web.Stopping;
import io.vertx.core.Vertx;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.util.Optional;

/** What is counted of a server, if anything is. */
final class Observation implements AutoCloseable {
  private final Optional<ServerMetrics> metrics;

  /** Counts, or does not. */
  Observation(boolean counted) {
    metrics = counted ? Optional.of(new ServerMetrics()) : Optional.empty();
  }

  /** A new Vert.x, whose requests are counted. */
  Vertx vertx() {
    // Everything is read from the class path by us; Vert.x need not unpack it.
    VertxOptions options =
        new VertxOptions()
            .setFileSystemOptions(
                new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false));
    VertxBuilder builder = Vertx.builder().with(options);
    metrics.ifPresent(counted -> counted.observe(builder, options));
    return builder.build();
  }

  /** Counts what the analysis does. */
  AnalysisObserver analysis() {
    return metrics.<AnalysisObserver>map(ServerMetrics::work).orElse(AnalysisObserver.NONE);
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
