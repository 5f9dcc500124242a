package dev.lede.analysis;

import io.vertx.core.Vertx;

/**
 * Workers that did not answer: each rests, is then asked for nothing, and gets work again when it
 * answers to that. So a worker that hangs holds up the batch it has and no other. Confined to the
 * dispatcher.
 */
final class Recovery {
  private static final long REST_MILLIS = 1000;

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
   * @param allGone to be run when no worker has answered when it was asked
   */
  Recovery(Vertx vertx, Workers workers, BatchSender sender, Runnable recovered, Runnable allGone) {
    this.vertx = vertx;
    this.workers = workers;
    this.sender = sender;
    this.recovered = recovered;
    this.allGone = allGone;
  }

  /** A worker that had work did not answer. */
  void rest(int worker) {
    workers.rest();
    askLater(worker);
  }

  private void askLater(int worker) {
    vertx.setTimer(
        REST_MILLIS,
        id -> {
          asked++;
          sender.probe(worker).onComplete(there -> wake(worker), gone -> askAgain(worker));
        });
  }

  private void wake(int worker) {
    asked--;
    workers.wake(worker);
    recovered.run();
  }

  private void askAgain(int worker) {
    asked--;
    askLater(worker);
    if (workers.gone() && asked == 0) {
      allGone.run();
    }
  }
}
