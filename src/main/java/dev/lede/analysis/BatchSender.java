package dev.lede.analysis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.DeliveryOptions;
import io.vertx.core.eventbus.Message;
import java.util.List;

/** Brings batches to workers over the event bus, by request and reply, within a time. */
final class BatchSender {
  private final Vertx vertx;
  private final DeliveryOptions delivery;
  private final AnalysisObserver observer;

  /**
   * Brings batches.
   *
   * @param timeoutMillis how long a worker may take
   */
  BatchSender(Vertx vertx, int timeoutMillis, AnalysisObserver observer) {
    this.vertx = vertx;
    this.delivery = new DeliveryOptions().setSendTimeout(timeoutMillis);
    this.observer = observer;
  }

  /** The answer of a worker, on the caller's context; or a failure of the event bus. */
  Future<BatchAnswer> send(int worker, List<WaitingSentence> batch) {
    List<String> sentences = batch.stream().map(WaitingSentence::text).toList();
    long sent = System.nanoTime();
    return vertx
        .eventBus()
        .<BatchAnswer>request(
            AnalysisVerticle.address(worker), new SentenceBatch(sentences), delivery)
        .onComplete(back -> observer.batch(sentences.size(), System.nanoTime() - sent))
        .map(Message::body);
  }

  /** Completes when a worker answers to a batch of nothing; or a failure of the event bus. */
  Future<?> probe(int worker) {
    return vertx
        .eventBus()
        .<BatchAnswer>request(
            AnalysisVerticle.address(worker), new SentenceBatch(List.of()), delivery);
  }
}
