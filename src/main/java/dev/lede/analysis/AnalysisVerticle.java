package dev.lede.analysis;

import dev.lede.nlp.SentenceAnnotator;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;

/**
 * A worker: takes batches at its own address and answers each. Deployed with the worker threading
 * model; the sender gives it one batch at a time, so its mailbox stays empty.
 */
final class AnalysisVerticle extends VerticleBase {
  private final int worker;
  private final BatchAnnotator annotator;

  AnalysisVerticle(int worker, SentenceAnnotator annotator) {
    this.worker = worker;
    this.annotator = new BatchAnnotator(annotator);
  }

  /** Address of a worker. */
  static String address(int worker) {
    return "lede.analysis.sentences." + worker;
  }

  @Override
  public Future<?> start() {
    return vertx
        .eventBus()
        .<SentenceBatch>localConsumer(address(worker))
        .handler(this::answer)
        .completion();
  }

  private void answer(Message<SentenceBatch> message) {
    BatchAnswer answer;
    try {
      answer = annotator.annotate(message.body());
    } catch (Error e) {
      message.fail(0, e.getClass().getName());
      throw e;
    }
    message.reply(answer);
  }
}
