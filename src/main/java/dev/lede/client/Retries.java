package dev.lede.client;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * How often, and after how long, something is tried again. The pause doubles with each failure up
 * to a longest one; a random half of it keeps many clients from coming back at once.
 *
 * @param attempts how often a request is sent at most; 1 for never again
 * @param first pause after the first failure
 * @param longest pause of all; a server that asks for a longer one is not asked again
 */
public record Retries(int attempts, Duration first, Duration longest) {
  /** Four attempts within some seconds. */
  public static final Retries DEFAULT =
      new Retries(4, Duration.ofMillis(250), Duration.ofSeconds(30));

  /** One attempt. */
  public static final Retries NONE = new Retries(1, Duration.ofMillis(1), Duration.ofMillis(1));

  private static final int MOST_DOUBLINGS = 30;

  public Retries {
    if (attempts < 1) {
      throw new IllegalArgumentException("attempts must be positive but is " + attempts);
    }
    Objects.requireNonNull(longest, "longest");
    if (first.toMillis() < 1 || first.compareTo(longest) > 0) {
      throw new IllegalArgumentException(
          "first must be at least a millisecond and at most longest, %s, but is %s"
              .formatted(longest, first));
    }
  }

  /**
   * Milliseconds until the next attempt; empty when the server asks for more than {@link #longest}.
   *
   * @param failures how many attempts have failed, from 1
   * @param askedMillis how long the server asks to wait at least, 0 when it does not say
   */
  OptionalLong pauseMillis(int failures, long askedMillis, RandomGenerator random) {
    if (askedMillis > longest.toMillis()) {
      return OptionalLong.empty();
    }
    long doubled = first.toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
    long pause = Math.min(longest.toMillis(), Math.max(doubled, first.toMillis()));
    long half = Math.max(1, pause / 2);
    return OptionalLong.of(askedMillis + half + random.nextLong(pause - half + 1));
  }
}
