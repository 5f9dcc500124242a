package dev.lede.web.access;

/**
 * Lets through so much in a time: what is not used gathers up to a bound. Times are those of {@link
 * System#nanoTime}. Safe to share between threads.
 */
final class TokenBucket {
  private final double tokensPerNano;
  private final double capacity;
  private double tokens;
  private long filledNanos;

  /**
   * A full bucket.
   *
   * @param tokensPerMinute how fast it fills
   * @param capacity how much it holds
   */
  TokenBucket(double tokensPerMinute, double capacity, long now) {
    this.tokensPerNano = tokensPerMinute / 60e9;
    this.capacity = capacity;
    this.tokens = capacity;
    this.filledNanos = now;
  }

  /** Takes so much if it is there. Zero when it was, else after how many nanoseconds it will be. */
  synchronized long take(double cost, long now) {
    fill(now);
    if (tokens >= cost) {
      tokens -= cost;
      return 0;
    }
    return nanosUntil(cost - tokens);
  }

  /** Takes so much in any case; after how many nanoseconds it is really there. */
  synchronized long reserve(double cost, long now) {
    fill(now);
    tokens -= cost;
    return tokens >= 0 ? 0 : nanosUntil(-tokens);
  }

  private void fill(long now) {
    tokens = Math.min(capacity, tokens + (now - filledNanos) * tokensPerNano);
    filledNanos = now;
  }

  private long nanosUntil(double missing) {
    return Math.max(1, (long) Math.ceil(missing / tokensPerNano));
  }
}
