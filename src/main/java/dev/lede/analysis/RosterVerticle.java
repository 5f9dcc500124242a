package dev.lede.analysis;

import dev.lede.analysis.wire.WireFormatException;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A {@link Dispatcher} that learns from the cluster which workers there are. */
final class RosterVerticle extends VerticleBase {
  private static final Logger LOG = LoggerFactory.getLogger(RosterVerticle.class);
  private static final long MEGABYTE = 1 << 20;

  private final AnalysisConfig config;
  private final Member self;
  private final AnalysisObserver observer;
  private Dispatcher dispatcher;
  private BusAnalyzer analyzer;
  private Roster roster;
  private Listening<Presence> listening;
  private volatile Workforce workforce = Workforce.NONE;

  RosterVerticle(AnalysisConfig config, Member self, AnalysisObserver observer) {
    this.config = config;
    this.self = self;
    this.observer = observer;
  }

  /** The way to the dispatcher; there once the verticle is deployed. */
  Analyzer analyzer() {
    return analyzer;
  }

  /** Who works for this process. From any thread. */
  Workforce workforce() {
    return workforce;
  }

  @Override
  public Future<?> start() {
    SentenceCache cache = new SentenceCache(config.cacheMegabytes() * MEGABYTE);
    dispatcher = new Dispatcher(vertx, context, config, List.of(), cache, observer);
    analyzer = new BusAnalyzer(context, dispatcher, cache, observer);
    roster = new Roster(self, dispatcher.crew());
    listening = new Listening<>(vertx, context, GreetingVerticle.ADDRESS, this::hear);
    vertx.setPeriodic(
        Roster.BEAT_MILLIS,
        id -> {
          roster.sweep(System.nanoTime());
          tell();
        });
    return listening.begin();
  }

  @Override
  public Future<?> stop() {
    dispatcher.close();
    return Future.succeededFuture();
  }

  /** The cluster says that a member is gone. From any thread. */
  void left(String node) {
    context.runOnContext(
        v -> {
          roster.left(node);
          tell();
        });
  }

  /** Tells all members of the cluster once more where it listens. From any thread. */
  void registerAgain() {
    listening.again();
  }

  private void hear(Message<Presence> message) {
    try {
      roster.hear(message.body(), System.nanoTime());
      tell();
    } catch (WireFormatException e) {
      LOG.warn("A process with workers is not asked: {}", e.getMessage());
    }
  }

  private void tell() {
    workforce = roster.workforce();
    observer.workforce(workforce);
  }
}
