package dev.lede.client;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClosedException;
import java.net.ConnectException;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Tries again what may succeed soon: the server is busy, not there, or hung up. */
final class Attempts {
  private static final long MOST_MILLIS = 3_600_000;

  private final Vertx vertx;
  private final Retries retries;
  private final RandomGenerator random;

  Attempts(Vertx vertx, Retries retries, RandomGenerator random) {
    this.vertx = vertx;
    this.retries = retries;
    this.random = random;
  }

  /**
   * The outcome of the first attempt that succeeds, or the failure of the last.
   *
   * @param attempt begins anew each time; must be safe to repeat
   */
  <T> Future<T> of(Supplier<Future<T>> attempt) {
    return of(attempt, 0);
  }

  private <T> Future<T> of(Supplier<Future<T>> attempt, int failures) {
    return attempt
        .get()
        .recover(
            failure -> {
              OptionalLong pause = pauseMillis(failure, failures + 1);
              if (pause.isEmpty() || failures + 1 >= retries.attempts()) {
                return Future.failedFuture(failure);
              }
              return vertx
                  .timer(pause.getAsLong(), TimeUnit.MILLISECONDS)
                  .compose(over -> of(attempt, failures + 1));
            });
  }

  /** How long to wait after so many failures; empty when waiting will not help. */
  OptionalLong pauseMillis(Throwable failure, int failures) {
    if (failure instanceof LedeException answered) {
      return answered.problem().passing()
          ? retries.pauseMillis(failures, answered.retryAfterMillis(), random)
          : OptionalLong.empty();
    }
    boolean unheard = failure instanceof ConnectException || failure instanceof HttpClosedException;
    return unheard ? retries.pauseMillis(failures, 0, random) : OptionalLong.empty();
  }

  /** How long a live article waits before it connects again; it never gives up. */
  long reconnectMillis(Throwable failure, int failures) {
    long asked = failure instanceof LedeException answered ? answered.retryAfterMillis() : 0;
    return Math.min(asked, MOST_MILLIS) + retries.pauseMillis(failures, 0, random).getAsLong();
  }
}
