package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lede.analysis.ReadingRoom;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** Holds a reading until the test lets it be done; there may be one at a time. */
final class HeldRoom implements ReadingRoom {
  private Runnable held;
  int readings;

  @Override
  public <T> Future<T> read(Supplier<T> reading) {
    assertNull(held, "one reading at a time");
    Promise<T> promise = Promise.promise();
    held =
        () -> {
          readings++;
          promise.complete(reading.get());
        };
    return promise.future();
  }

  /** Does the reading that is held, if there is one. */
  boolean readNext() {
    Runnable next = held;
    held = null;
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
