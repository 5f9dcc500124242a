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

  /** What it tells: corpora leave whole kinds unmarked. */
  Kind kind() {
    if (value.endsWith("_REF")) {
      return Kind.REFERENCE;
    }
    if (value.startsWith("P")) {
      return Kind.DURATION;
    }
    if (value.startsWith("XXXX") || value.startsWith("--")) {
      return Kind.REPEAT;
    }
    int time = value.indexOf('T');
    boolean part =
        time >= 0 && time < value.length() - 1 && Character.isLetter(value.charAt(time + 1));
    return part ? Kind.PART_OF_DAY : Kind.PLACED;
  }

  /** Kinds of values. */
  enum Kind {
    PLACED,
    PART_OF_DAY,
    REPEAT,
    DURATION,
    REFERENCE
  }
}
