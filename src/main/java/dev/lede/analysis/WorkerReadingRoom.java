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

  WorkerReadingRoom(WorkerExecutor threads) {
    this.threads = threads;
  }

  @Override
  public <T> Future<T> read(Supplier<T> reading) {
    return threads.executeBlocking(reading::get, false);
  }
}
