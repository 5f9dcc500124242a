package dev.lede.analysis;

import dev.lede.analysis.wire.WireFormatException;
import dev.lede.nlp.SentenceAnnotator;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.eventbus.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A worker: takes batches at its own address and answers each. Deployed with the worker threading
 * model; each sender gives it one batch at a time, so its mailbox holds no more than there are
 * processes that ask.
 */
final class AnalysisVerticle extends VerticleBase {
  /** Code of the failure of a batch that cannot be read. */
  static final int UNREADABLE = 1;

  private static final Logger LOG = LoggerFactory.getLogger(AnalysisVerticle.class);

  private final Worker worker;
  private final boolean clustered;
  private final BatchAnnotator annotator;
  private Listening<SentenceBatch> listening;

  /** A worker that only its own process can ask. */
  AnalysisVerticle(int number, SentenceAnnotator annotator) {
    this(Worker.alone(number), false, annotator);
  }

  private AnalysisVerticle(Worker worker, boolean clustered, SentenceAnnotator annotator) {
    this.worker = worker;
    this.clustered = clustered;
    this.annotator = new BatchAnnotator(annotator);
  }

  /** A worker that every process of the cluster can ask. */
  static AnalysisVerticle ofCluster(Worker worker, SentenceAnnotator annotator) {
    return new AnalysisVerticle(worker, true, annotator);
  }

  /** Address of a worker that only its own process can ask. */
  static String address(int number) {
    return Worker.alone(number).address();
  }

  @Override
  public Future<?> start() {
    if (!clustered) {
      return vertx
          .eventBus()
          .<SentenceBatch>localConsumer(worker.address())
          .handler(this::answer)
          .completion();
    }
    listening = new Listening<>(vertx, context, worker.address(), this::answer);
    return listening.begin();
  }

  /** Tells all members of the cluster once more where it listens. */
  void registerAgain() {
    listening.again();
  }

  private void answer(Message<SentenceBatch> message) {
    BatchAnswer answer;
    try {
      answer = annotator.annotate(message.body());
    } catch (WireFormatException e) {
      LOG.error("A batch cannot be read: {}", e.getMessage());
      message.fail(UNREADABLE, e.getMessage());
      return;
    } catch (Error e) {
      message.fail(0, e.getClass().getName());
      throw e;
    }
    message.reply(answer);
  }
}
