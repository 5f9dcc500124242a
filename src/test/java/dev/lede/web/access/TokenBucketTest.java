package dev.lede.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TokenBucketTest {
  private static final long START = -5;

  /** One a second, three at once. */
  private final TokenBucket bucket = new TokenBucket(60, 3, START);

  private static long seconds(double seconds) {
    return START + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void letsThroughABurstAndThenAsMuchAsFlowsIn() {
    for (int i = 0; i < 3; i++) {
      assertEquals(0, bucket.take(1, seconds(0)));
    }
    assertEquals(TimeUnit.SECONDS.toNanos(1), bucket.take(1, seconds(0)));
    assertEquals(TimeUnit.MILLISECONDS.toNanos(500), bucket.take(1, seconds(0.5)));
    assertEquals(0, bucket.take(1, seconds(1)));
    assertEquals(TimeUnit.SECONDS.toNanos(1), bucket.take(1, seconds(1)));
  }

  @Test
  void takesNothingWhenItRefuses() {
    assertEquals(0, bucket.take(3, seconds(0)));
    for (int i = 0; i < 10; i++) {
      bucket.take(1, seconds(0.9));
    }
    assertEquals(0, bucket.take(1, seconds(1)));
  }

  @Test
  void holdsNoMoreThanABurst() {
    assertEquals(0, bucket.take(3, seconds(1_000)));
    assertEquals(TimeUnit.SECONDS.toNanos(1), bucket.take(1, seconds(1_000)));
  }

  @Test
  void lendsAndTellsHowLongThatTakes() {
    assertEquals(0, bucket.reserve(3, seconds(0)));
    assertEquals(TimeUnit.SECONDS.toNanos(1), bucket.reserve(1, seconds(0)));
    assertEquals(TimeUnit.SECONDS.toNanos(2), bucket.reserve(1, seconds(0)));
    assertEquals(TimeUnit.SECONDS.toNanos(3), bucket.take(1, seconds(0)));
  }
}
