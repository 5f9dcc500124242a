package dev.lede.web.access;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How fast a caller may go on once it was let in. Safe to share between threads.
 *
 * @see RateGate
 */
public final class Pace {
  /** As fast as it likes. */
  public static final Pace ANY = new Pace(Optional.empty());

  private static final String KEY = Pace.class.getName();

  private final Optional<TokenBucket> bucket;

  Pace(Optional<TokenBucket> bucket) {
    this.bucket = bucket;
  }

  /** The pace of whoever sent a request. */
  public static Pace of(RoutingContext context) {
    Pace pace = context.get(KEY);
    return pace == null ? ANY : pace;
  }

  void keepIn(RoutingContext context) {
    context.put(KEY, this);
  }

  /**
   * Counts a piece of work.
   *
   * @param requests how many requests it is worth
   * @return how many milliseconds to wait before it is begun
   */
  public long millisBefore(double requests) {
    long nanos = bucket.map(b -> b.reserve(requests, System.nanoTime())).orElse(0L);
    return nanos == 0 ? 0 : TimeUnit.NANOSECONDS.toMillis(nanos) + 1;
  }
}
