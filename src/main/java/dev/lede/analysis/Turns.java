package dev.lede.analysis;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Who may begin what has time: at once while it is quiet, else when it is or when he has waited
 * long. Those who wait are in order, and each of them is told on its own context. Safe to use from
 * any thread.
 */
final class Turns {
  private static final long LOOK_MILLIS = 20;

  private record Waiting(Promise<Void> promise, long asked) {}

  private final Vertx vertx;
  private final BooleanSupplier quiet;
  private final long patienceNanos;
  private final Deque<Waiting> line = new ArrayDeque<>();
  private boolean looking;

  /**
   * Nobody waits yet.
   *
   * @param quiet whether one more may begin; asked on any thread
   * @param patienceMillis how long somebody waits at most
   */
  Turns(Vertx vertx, BooleanSupplier quiet, long patienceMillis) {
    this.vertx = vertx;
    this.quiet = quiet;
    this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
  }

  /** Completes when it is the caller's turn. */
  Future<Void> next() {
    Promise<Void> promise;
    synchronized (this) {
      if (line.isEmpty() && quiet.getAsBoolean()) {
        return Future.succeededFuture();
      }
      promise = promise();
      line.add(new Waiting(promise, System.nanoTime()));
    }
    look();
    return promise.future();
  }

  private Promise<Void> promise() {
    return vertx.getOrCreateContext() instanceof io.vertx.core.internal.ContextInternal context
        ? context.promise()
        : Promise.promise();
  }

  /** Lets in who may, and looks again as long as somebody waits. */
  void look() {
    List<Waiting> ready = new ArrayList<>(1);
    synchronized (this) {
      if (!line.isEmpty() && quiet.getAsBoolean()) {
        ready.add(line.poll());
      }
      long now = System.nanoTime();
      while (!line.isEmpty() && now - line.peek().asked() > patienceNanos) {
        ready.add(line.poll());
      }
      if (!line.isEmpty() && !looking) {
        looking = true;
        vertx.setTimer(LOOK_MILLIS, id -> lookAgain());
      }
    }
    ready.forEach(waiting -> waiting.promise().complete());
  }

  private void lookAgain() {
    synchronized (this) {
      looking = false;
    }
    look();
  }
}
