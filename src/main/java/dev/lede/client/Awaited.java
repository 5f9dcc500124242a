package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * Something that several may wait for, and that may be wanted anew after it has come. Confined to
 * one context.
 *
 * @param <T> what comes
 */
final class Awaited<T> {
  private Promise<T> promise = Promise.promise();

  Future<T> future() {
    return promise.future();
  }

  void complete(T value) {
    promise.tryComplete(value);
  }

  void fail(Throwable cause) {
    promise.tryFail(cause);
  }

  /** What came is old; those who still wait go on waiting. */
  void renew() {
    if (promise.future().isComplete()) {
      promise = Promise.promise();
    }
  }
}
