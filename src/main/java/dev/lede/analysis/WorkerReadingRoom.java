package dev.lede.analysis;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Reads on threads of its own. What waits is bounded by those who ask: a session asks for one
 * reading at a time, and so does a request.
 */
final class WorkerReadingRoom implements ReadingRoom {
  private static final int THREADS = 2;
  private static final long PATIENCE_MILLIS = 2_000;

  private final WorkerExecutor threads;
  private final Pressure pressure;
  private final AtomicInteger reading = new AtomicInteger();
  private final Turns turns;

  WorkerReadingRoom(Vertx vertx, Pressure pressure) {
    this.threads = vertx.createSharedWorkerExecutor("lede-reading", THREADS);
    this.pressure = pressure;
    this.turns = new Turns(vertx, this::isQuiet, PATIENCE_MILLIS);
  }

  private boolean isQuiet() {
    return pressure.isLow() && reading.get() < THREADS;
  }

  @Override
  public Future<Void> turn() {
    return turns.next();
  }

  @Override
  public <T> Future<T> read(Supplier<T> article) {
    long asked = System.nanoTime();
    reading.incrementAndGet();
    return threads
        .<T>executeBlocking(article::get, false)
        .onComplete(
            read -> {
              reading.decrementAndGet();
              pressure.reading(System.nanoTime() - asked);
              turns.look();
            });
  }
}
