package dev.lede.analysis;

import dev.lede.analysis.AnalysisFailure.Code;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers, and the batches that are with them: one batch at a worker at a time. What comes of a
 * batch is told to the desk, once. Confined to the dispatcher.
 */
final class Crew implements Roster.Listener {
  /** Who sends batches. */
  interface Desk {
    /** A batch has its answer. */
    void answered(List<WaitingSentence> batch, BatchAnswer answer);

    /** A batch has none, and is not to be sent again. */
    void failed(List<WaitingSentence> batch, Code code);

    /** A batch has none, and another worker may do it. */
    void undone(List<WaitingSentence> batch);

    /** Nobody is left who might work, for now. */
    void deserted();

    /** Workers may be free now. */
    void changed();
  }

  private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

  private final Desk desk;
  private final Workers workers;
  private final BatchSender sender;
  private final Recovery recovery;
  private final Flights flights = new Flights();

  /** The workers there are now; others may join. */
  Crew(
      Vertx vertx,
      AnalysisConfig config,
      Collection<Worker> workers,
      AnalysisObserver observer,
      Desk desk) {
    this.desk = desk;
    this.workers = new Workers(workers);
    this.sender = new BatchSender(vertx, config.timeoutMillis(), observer);
    this.recovery = new Recovery(vertx, this.workers, sender, desk::changed, desk::deserted);
  }

  /** How many are free. */
  int free() {
    return workers.free();
  }

  /** Whether none has work. */
  boolean idle() {
    return workers.idle();
  }

  /** Whether there is none, nor one that is about to answer. */
  boolean none() {
    return workers.none() && !flights.any();
  }

  /** Sends a batch to a worker that is free, the shortest sentences first. */
  void send(List<WaitingSentence> taken) {
    List<WaitingSentence> batch =
        taken.stream().sorted(Comparator.comparingInt(s -> s.text().length())).toList();
    Worker worker = workers.take();
    flights.begin(worker, batch);
    sender
        .send(worker, batch)
        .onComplete(
            answer -> answered(worker, batch, answer), cause -> failed(worker, batch, cause));
  }

  private void answered(Worker worker, List<WaitingSentence> batch, BatchAnswer answer) {
    if (flights.end(worker, batch)) {
      workers.release(worker);
      desk.answered(batch, answer);
      desk.changed();
    }
  }

  private void failed(Worker worker, List<WaitingSentence> batch, Throwable cause) {
    if (!flights.end(worker, batch)) {
      return;
    }
    BatchFault fault = BatchFault.of(worker, cause);
    LOG.warn(
        "{}: a batch of {} sentences at {}: {}",
        fault,
        batch.size(),
        worker.address(),
        cause.getMessage());
    switch (fault) {
      case LATE -> {
        recovery.rest(worker);
        desk.failed(batch, Code.TIMEOUT);
      }
      case UNDONE -> {
        recovery.pause(worker);
        undone(batch);
      }
      case FAILED -> {
        workers.release(worker);
        desk.failed(batch, Code.ANALYSIS_FAILED);
      }
    }
    desk.changed();
  }

  private void undone(List<WaitingSentence> batch) {
    if (workers.none()) {
      desk.failed(batch, Code.UNAVAILABLE);
    } else {
      desk.undone(batch);
    }
  }

  @Override
  public void joined(List<Worker> more) {
    more.forEach(workers::add);
    desk.changed();
  }

  @Override
  public void resigned(String node) {
    workers.remove(node);
    desk.changed();
  }

  @Override
  public void lost(String node) {
    workers.remove(node);
    flights.recall(node).forEach(this::undone);
    desk.changed();
  }
}
