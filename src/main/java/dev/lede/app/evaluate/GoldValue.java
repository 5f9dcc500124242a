package dev.lede.app.evaluate;

import dev.lede.annotation.Label;

/**
 * A mention with its value, as annotators wrote it.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param label what it is; durations and sets are dates, or times when shorter than a day
 * @param value the value; empty when the annotators gave none
 */
record GoldValue(int start, int end, Label label, String value) {

  boolean overlaps(GoldValue other) {
    return start < other.end && other.start < end;
  }

  boolean sameBorders(GoldValue other) {
    return start == other.start && end == other.end;
  }

  /** Whether it is written like a duration or an age. */
  boolean isDuration() {
    return value.startsWith("P") && !value.endsWith("_REF");
  }
}
