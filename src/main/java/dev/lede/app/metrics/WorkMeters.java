package dev.lede.app.metrics;

import dev.lede.analysis.AnalysisObserver;
import dev.lede.analysis.Workforce;
import dev.lede.web.socket.SocketObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what the analysis and the live sockets do. */
public final class WorkMeters implements AnalysisObserver, SocketObserver {
  private final Counter hits;
  private final Counter misses;
  private final AtomicLong waiting;
  private final AtomicLong cachedSentences;
  private final AtomicLong cachedBytes;
  private final DistributionSummary batchSizes;
  private final Timer batches;
  private final Timer readings;
  private final AtomicLong sockets;
  private final AtomicLong clusterNodes;
  private final AtomicLong clusterWorkers;
  private final AtomicLong clusterRefused;
  private final Counter received;
  private final Counter sent;

  WorkMeters(MeterRegistry registry) {
    hits = lookUps("hit", registry);
    misses = lookUps("miss", registry);
    cachedSentences = gauge("lede.cache.sentences", "Sentences in the cache", registry);
    cachedBytes = gauge("lede.cache.bytes", "Memory of the cache, as estimated", registry);
    waiting = gauge("lede.analysis.waiting", "Sentences that wait for a worker", registry);
    batchSizes =
        DistributionSummary.builder("lede.analysis.batch.sentences")
            .description("Sentences in a batch")
            .serviceLevelObjectives(1, 2, 4, 8, 16, 32)
            .register(registry);
    batches = timer("lede.analysis.batch", "From sending a batch to its answer", registry);
    readings = timer("lede.reading", "From asking for a whole article to be read", registry);
    sockets = gauge("lede.live.sockets", "Live sockets that are open", registry);
    clusterNodes = gauge("lede.cluster.nodes", "Processes whose workers are asked", registry);
    clusterWorkers = gauge("lede.cluster.workers", "Workers in the cluster", registry);
    clusterRefused =
        gauge("lede.cluster.refused", "Processes of another release, not asked", registry);
    received = frames("in", registry);
    sent = frames("out", registry);
  }

  private static Counter lookUps(String result, MeterRegistry registry) {
    return Counter.builder("lede.cache.lookups")
        .description("Sentences asked for, by whether the cache had them")
        .tag("result", result)
        .register(registry);
  }

  private static Counter frames(String direction, MeterRegistry registry) {
    return Counter.builder("lede.live.messages")
        .description("Messages on live sockets")
        .tag("direction", direction)
        .register(registry);
  }

  private static AtomicLong gauge(String name, String description, MeterRegistry registry) {
    AtomicLong value = new AtomicLong();
    Gauge.builder(name, value, AtomicLong::get).description(description).register(registry);
    return value;
  }

  private static Timer timer(String name, String description, MeterRegistry registry) {
    return Timer.builder(name)
        .description(description)
        .serviceLevelObjectives(RequestTimes.borders())
        .register(registry);
  }

  @Override
  public void lookedUp(int known, int unknown) {
    hits.increment(known);
    misses.increment(unknown);
  }

  @Override
  public void waiting(int sentences) {
    waiting.set(sentences);
  }

  @Override
  public void batch(int sentences, long nanos) {
    batchSizes.record(sentences);
    batches.record(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void cached(long sentences, long bytes) {
    cachedSentences.set(sentences);
    cachedBytes.set(bytes);
  }

  @Override
  public void workforce(Workforce workforce) {
    clusterNodes.set(workforce.nodes());
    clusterWorkers.set(workforce.workers());
    clusterRefused.set(workforce.refused());
  }

  @Override
  public void reading(long nanos) {
    readings.record(nanos, TimeUnit.NANOSECONDS);
  }

  @Override
  public void opened() {
    sockets.incrementAndGet();
  }

  @Override
  public void closed() {
    sockets.decrementAndGet();
  }

  @Override
  public void received() {
    received.increment();
  }

  @Override
  public void sent() {
    sent.increment();
  }
}
