package dev.lede.analysis;

import io.vertx.core.Future;
import io.vertx.core.WorkerExecutor;
import java.util.function.Supplier;

/**
 * Reads on threads of its own. What waits is bounded by those who ask: a session asks for one
 * reading at a time, and so does a request.
 */
final class WorkerReadingRoom implements ReadingRoom {
  private final WorkerExecutor threads;
  private final AnalysisObserver observer;

  WorkerReadingRoom(WorkerExecutor threads, AnalysisObserver observer) {
    this.threads = threads;
    this.observer = observer;
  }

  @Override
  public <T> Future<T> read(Supplier<T> reading) {
    long asked = System.nanoTime();
    return threads
        .<T>executeBlocking(reading::get, false)
        .onComplete(read -> observer.reading(System.nanoTime() - asked));
  }
}
