package dev.lede.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * How much each caller has asked lately. Keeps the callers of the last minutes, so many at most.
 * Safe to share between threads.
 */
public final class RateLimits {
  private static final int MAX_CALLERS = 100_000;
  private static final int MARGIN_MINUTES = 1;

  private final int requestsPerMinute;
  private final int burst;
  private final Cache<String, TokenBucket> buckets;

  /**
   * Counts requests.
   *
   * @param requestsPerMinute of one caller; 0 for any number
   * @param burst how many of them may come at once
   */
  public RateLimits(int requestsPerMinute, int burst) {
    this.requestsPerMinute = requestsPerMinute;
    this.burst = burst;
    // Forgotten when it would be full again.
    int minutes = requestsPerMinute == 0 ? 0 : burst / requestsPerMinute;
    this.buckets =
        Caffeine.newBuilder()
            .maximumSize(MAX_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(minutes + MARGIN_MINUTES))
            .executor(Runnable::run)
            .build();
  }

  /** What a caller has left; empty where everybody may ask as often as he likes. */
  Optional<TokenBucket> of(String caller) {
    if (requestsPerMinute == 0) {
      return Optional.empty();
    }
    return Optional.of(
        buckets.get(caller, name -> new TokenBucket(requestsPerMinute, burst, System.nanoTime())));
  }

  /** The limit, in a sentence for people. */
  String limit() {
    return "A caller may send %d requests a minute, %d at once".formatted(requestsPerMinute, burst);
  }
}
