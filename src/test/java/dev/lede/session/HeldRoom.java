package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.ReadingRoom;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Holds readings until the test lets them be done; there may be one of values and one of a
 * document.
 */
final class HeldRoom implements ReadingRoom {
  private final Deque<Runnable> held = new ArrayDeque<>();

  @Override
  public <T> Future<T> read(Supplier<T> reading) {
    assertTrue(held.size() < 2, "readings are bounded");
    Promise<T> promise = Promise.promise();
    held.add(() -> promise.complete(reading.get()));
    return promise.future();
  }

  /** Does the first reading that is held, if there is one. */
  boolean readNext() {
    Runnable next = held.poll();
    if (next != null) {
      next.run();
    }
    return next != null;
  }

  /** Does what is held, and what follows from it. */
  void readAll() {
    boolean more = true;
    while (more) {
      more = readNext();
    }
  }
}
