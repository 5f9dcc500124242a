package dev.lede.support;

import dev.lede.analysis.ReadingRoom;
import io.vertx.core.Future;
import java.util.function.Supplier;

/** Reads where it is asked to, at once. */
public final class ReadAtOnce implements ReadingRoom {
  @Override
  public <T> Future<T> read(Supplier<T> reading) {
    try {
      return Future.succeededFuture(reading.get());
    } catch (RuntimeException e) {
      return Future.failedFuture(e);
    }
  }
}
