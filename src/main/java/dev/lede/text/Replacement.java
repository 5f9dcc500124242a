package dev.lede.text;

import java.util.Objects;

/**
 * The units {@code [start, end)} of the old text give way to {@code insert}.
 *
 * @param start first unit replaced, in the old text
 * @param end one past the last unit replaced; equal to {@code start} for a plain insertion
 * @param insert what comes in their place, may be empty
 */
public record Replacement(int start, int end, String insert) {

  public Replacement {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "replacement [" + start + ", " + end + ") is not ascending");
    }
    Objects.requireNonNull(insert, "insert");
  }

  /** How much longer (or, negative, shorter) the text becomes. */
  public int lengthChange() {
    return insert.length() - (end - start);
  }
}
