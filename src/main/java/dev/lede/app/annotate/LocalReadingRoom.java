package dev.lede.app.annotate;

import dev.lede.analysis.ReadingRoom;
import io.vertx.core.Future;
import java.util.function.Supplier;

/** Reads on the thread of the caller, as {@link LocalAnalyzer} analyses. */
final class LocalReadingRoom implements ReadingRoom {
  @Override
  public <T> Future<T> read(Supplier<T> reading) {
    return Future.succeededFuture(reading.get());
  }
}
