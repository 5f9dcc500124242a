package dev.lede.client;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header {@code Retry-After}: seconds, or a date. */
final class RetryAfter {
  private static final long MOST_SECONDS = 1_000_000;

  private RetryAfter() {}

  /** Milliseconds from {@code now}; 0 for a header that is missing or says nothing. */
  static long millis(String header, Instant now) {
    if (header == null) {
      return 0;
    }
    String value = header.strip();
    try {
      if (value.matches("\\d{1,9}")) {
        return Math.min(MOST_SECONDS, Long.parseLong(value)) * 1_000;
      }
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Math.max(0, Math.min(MOST_SECONDS * 1_000, then.toEpochMilli() - now.toEpochMilli()));
    } catch (DateTimeException e) {
      return 0;
    }
  }
}
