package dev.lede.annotation;

import java.util.Objects;

/** The checks the values of this package share; each message names the field and the value. */
final class Checks {
  private Checks() {}

  /** Fails unless {@code 0 <= start < end}. */
  static void range(int start, int end) {
    if (start < 0) {
      throw new IllegalArgumentException("start must not be negative but is " + start);
    }
    if (end <= start) {
      throw new IllegalArgumentException("end must be after start " + start + " but is " + end);
    }
  }

  /** Fails unless the score is between 0 and 1. */
  static void score(double score) {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score must be between 0 and 1 but is " + score);
    }
  }

  /** Fails unless the text has as many UTF-16 code units as the range. */
  static void text(String text, int start, int end) {
    if (text.length() != end - start) {
      throw new IllegalArgumentException(
          "text must have the length of its range, %d, but has %d"
              .formatted(end - start, text.length()));
    }
  }

  /** Fails when the value is null or empty. */
  static void given(String field, String value) {
    if (Objects.requireNonNull(value, field).isEmpty()) {
      throw new IllegalArgumentException(field + " must not be empty");
    }
  }
}
