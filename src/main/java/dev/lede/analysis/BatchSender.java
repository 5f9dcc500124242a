package dev.lede.analysis;

import dev.lede.analysis.wire.WireFormatException;
import dev.lede.annotation.SentenceAnnotations;
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

  /**
   * The answer of a worker, on the caller's context; or a failure of the event bus, or a {@link
   * WireFormatException} when the answer cannot be one to this batch.
   */
  Future<BatchAnswer> send(Worker worker, List<WaitingSentence> batch) {
    List<String> sentences = batch.stream().map(WaitingSentence::text).toList();
    long sent = System.nanoTime();
    return vertx
        .eventBus()
        .<BatchAnswer>request(worker.address(), new SentenceBatch(sentences), delivery)
        .onComplete(back -> observer.batch(sentences.size(), System.nanoTime() - sent))
        .map(message -> checked(message.body(), sentences));
  }

  private static BatchAnswer checked(BatchAnswer answer, List<String> sentences) {
    List<SentenceAnnotations> annotations = answer.annotations();
    if (annotations.size() != sentences.size()) {
      throw new WireFormatException(
          "%d answers came for %d sentences".formatted(annotations.size(), sentences.size()));
    }
    for (int i = 0; i < annotations.size(); i++) {
      if (BatchAnnotator.end(annotations.get(i)) > sentences.get(i).length()) {
        throw new WireFormatException("annotations reach beyond the end of sentence " + i);
      }
    }
    return answer;
  }

  /** Completes when a worker answers to a batch of nothing; or a failure of the event bus. */
  Future<?> probe(Worker worker) {
    return vertx
        .eventBus()
        .<BatchAnswer>request(worker.address(), new SentenceBatch(List.of()), delivery)
        .map(Message::body);
  }
}
