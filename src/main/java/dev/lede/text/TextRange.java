package dev.lede.text;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 code units; it may be empty.
 *
 * @param start first unit, not negative
 * @param end one past the last unit, not before {@code start}
 */
public record TextRange(int start, int end) {

  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("range [" + start + ", " + end + ") is not ascending");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies inside this range; a range contains itself. */
  public boolean contains(TextRange other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; ranges that only touch do not. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }

  public TextRange shift(int by) {
    return new TextRange(start + by, end + by);
  }

  /** The part of {@code text} this range covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
