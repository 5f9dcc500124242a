package dev.lede.analysis;

import io.vertx.core.Future;
import java.util.function.Supplier;

/**
 * Where whole articles are read, so that no event loop waits while a long one is. May be shared by
 * threads.
 */
public interface ReadingRoom {
  /**
   * Waits for a good moment to have something read that has time: while sentences wait for a worker
   * there is none, for two seconds at most. Who asks again and again, always for the newest, should
   * put it together only then.
   *
   * @return completes on the caller's context, maybe at once
   */
  default Future<Void> turn() {
    return Future.succeededFuture();
  }

  /**
   * Has something read, apart from the caller's thread.
   *
   * @param reading pure, of values that nobody changes any more
   * @return what it gives, on the caller's context, or the failure it throws
   */
  <T> Future<T> read(Supplier<T> reading);
}
