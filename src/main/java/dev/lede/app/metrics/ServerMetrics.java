package dev.lede.app.metrics;

import dev.lede.nlp.ModelInfo;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.VertxBuilder;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.Label;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import java.util.EnumSet;
import java.util.UUID;

/**
 * The metrics of one server. What is dear to make, such as what the virtual machine says of itself,
 * is made when somebody first asks. Safe to use from any thread.
 */
public final class ServerMetrics implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final WorkMeters work;
  private JvmGcMetrics collector;

  /** Metrics of a server that has not begun. */
  public ServerMetrics() {
    registry.config().meterFilter(new RequestTimes()).meterFilter(RequestTimes.lastRoute());
    work = new WorkMeters(registry);
  }

  /** What the server is told to count its work with. */
  public WorkMeters work() {
    return work;
  }

  /** Has Vert.x count its requests, connections and pools here. */
  public VertxBuilder observe(VertxBuilder builder, VertxOptions options) {
    MicrometerMetricsOptions metrics =
        new MicrometerMetricsOptions()
            .setEnabled(true)
            // A name of its own: Vert.x keeps registries by name for the whole process.
            .setRegistryName(UUID.randomUUID().toString())
            .setLabels(EnumSet.of(Label.HTTP_ROUTE, Label.HTTP_CODE, Label.POOL_NAME));
    for (MetricsDomain domain : MetricsDomain.values()) {
      if (domain != MetricsDomain.HTTP_SERVER && domain != MetricsDomain.NAMED_POOLS) {
        metrics.addDisabledMetricsCategory(domain);
      }
    }
    return builder
        .with(options.setMetricsOptions(metrics))
        .withMetrics(new MicrometerMetricsFactory(registry));
  }

  /** Tells which model is at work. */
  public void model(ModelInfo model) {
    Gauge.builder("lede.model.info", () -> 1)
        .description("The model that is loaded; always 1")
        .tag("name", model.name())
        .tag("version", model.version())
        .register(registry);
  }

  /** All metrics as text in the format of Prometheus. Blocks for some milliseconds. */
  public String scrape() {
    bindProcess();
    return registry.scrape();
  }

  private synchronized void bindProcess() {
    if (collector == null) {
      collector = new JvmGcMetrics();
      collector.bindTo(registry);
      new JvmMemoryMetrics().bindTo(registry);
      new JvmThreadMetrics().bindTo(registry);
      new ProcessorMetrics().bindTo(registry);
      new UptimeMetrics().bindTo(registry);
      ProcessMemory.bindTo(registry);
    }
  }

  @Override
  public synchronized void close() {
    if (collector != null) {
      collector.close();
    }
    registry.close();
  }
}
