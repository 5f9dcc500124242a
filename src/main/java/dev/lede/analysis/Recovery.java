package dev.lede.analysis;

import io.vertx.core.Vertx;

/**
 * Workers that did not answer: each rests, is then asked for nothing, and gets work again when it
 * answers to that. So a worker that hangs holds up the batch it has and no other. Confined to the
 * dispatcher.
 */
final class Recovery {
  private static final long REST_MILLIS = 1000;
  private static final long PAUSE_MILLIS = 100;

  private final Vertx vertx;
  private final Workers workers;
  private final BatchSender sender;
  private final Runnable recovered;
  private final Runnable allGone;
  private int asked;

  /**
   * Nobody rests.
   *
   * @param recovered to be run when a worker is free again
   * @param allGone to be run when a worker still does not answer, and no other does or may yet
   */
  Recovery(Vertx vertx, Workers workers, BatchSender sender, Runnable recovered, Runnable allGone) {
    this.vertx = vertx;
    this.workers = workers;
    this.sender = sender;
    this.recovered = recovered;
    this.allGone = allGone;
  }

  /** A worker that had work did not answer. */
  void rest(Worker worker) {
    workers.rest(worker);
    askLater(worker, REST_MILLIS);
  }

  /** A worker was not there for work; it may be so in a moment. */
  void pause(Worker worker) {
    workers.rest(worker);
    askLater(worker, PAUSE_MILLIS);
  }

  private void askLater(Worker worker, long millis) {
    vertx.setTimer(millis, id -> ask(worker));
  }

  private void ask(Worker worker) {
    if (workers.has(worker)) {
      asked++;
      sender.probe(worker).onComplete(there -> wake(worker), gone -> askAgain(worker));
    }
  }

  private void wake(Worker worker) {
    asked--;
    workers.wake(worker);
    recovered.run();
  }

  private void askAgain(Worker worker) {
    asked--;
    askLater(worker, REST_MILLIS);
    if (workers.gone() && asked == 0) {
      allGone.run();
    }
  }
}
