package dev.lede.analysis;

import io.vertx.core.Future;
import java.util.function.Supplier;

/**
 * Where whole articles are read, so that no event loop waits while a long one is. May be shared by
 * threads.
 */
public interface ReadingRoom {
  /**
   * Has something read, apart from the caller's thread.
   *
   * @param reading pure, of values that nobody changes any more
   * @return what it gives, on the caller's context, or the failure it throws
   */
  <T> Future<T> read(Supplier<T> reading);
}
