package dev.lede.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {
  private static final Retries RETRIES =
      new Retries(5, Duration.ofMillis(100), Duration.ofMillis(1_000));

  @ParameterizedTest
  @CsvSource({"1, 50, 100", "2, 100, 200", "4, 400, 800", "5, 500, 1000", "90, 500, 1000"})
  void pausesDoubleUpToTheLongestAndAreHalfRandom(int failures, long least, long most) {
    Random random = new Random(failures);
    long smallest = Long.MAX_VALUE;
    long largest = 0;
    for (int i = 0; i < 2_000; i++) {
      long pause = RETRIES.pauseMillis(failures, 0, random).getAsLong();
      smallest = Math.min(smallest, pause);
      largest = Math.max(largest, pause);
    }
    assertTrue(smallest >= least && smallest <= least + least / 20 + 1, "least " + smallest);
    assertTrue(largest <= most && largest >= most - most / 20 - 1, "most " + largest);
  }

  @Test
  void waitsAsLongAsTheServerAsksOrNotAtAll() {
    Random random = new Random(1);
    assertTrue(RETRIES.pauseMillis(1, 1_000, random).getAsLong() >= 1_050);
    assertTrue(RETRIES.pauseMillis(1, 1_001, random).isEmpty());
  }

  @Test
  void refusesWhatMakesNoSense() {
    Duration second = Duration.ofSeconds(1);
    assertThrows(IllegalArgumentException.class, () -> new Retries(0, second, second));
    assertThrows(
        IllegalArgumentException.class, () -> new Retries(1, second, Duration.ofMillis(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7|7000",
        " 0 |0",
        "99999999999|0",
        "soon|0",
        "-3|0",
        "Sat, 09 Mar 2019 12:00:30 GMT|30000",
        "Sat, 09 Mar 2019 11:00:00 GMT|0"
      })
  void readsRetryAfter(String header, long millis) {
    assertEquals(millis, RetryAfter.millis(header, Instant.parse("2019-03-09T12:00:00Z")));
  }
}
