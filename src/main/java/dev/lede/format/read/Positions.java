package dev.lede.format.read;

import java.util.Arrays;

/**
 * Counts from the unit of a file back to UTF-16 code units of its text. Holds one number for each
 * {@value #STRIDE} characters, so an offset costs a walk of at most that many.
 */
public final class Positions {
  /** What an offset that is none counts as. */
  public static final int NONE = -1;

  /** How much one character counts. */
  private enum Unit {
    UTF16,
    CODEPOINT,
    UTF8;

    int width(int codePoint) {
      return switch (this) {
        case UTF16 -> Character.charCount(codePoint);
        case CODEPOINT -> 1;
        case UTF8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      };
    }
  }

  private static final int STRIDE = 128;

  private final String text;
  private final Unit unit;
  private final int[] marks;
  private final long[] counts;
  private final long length;

  private Positions(String text, Unit unit) {
    this.text = text;
    this.unit = unit;
    this.marks = new int[text.length() / STRIDE + 1];
    this.counts = new long[marks.length];
    int next = 1;
    int at = 0;
    long count = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      count += unit.width(codePoint);
      if (next < marks.length && at >= next * STRIDE) {
        marks[next] = at;
        counts[next++] = count;
      }
    }
    this.length = count;
  }

  /** In code points. */
  static Positions ofCodePoints(String text) {
    return new Positions(text, Unit.CODEPOINT);
  }

  /**
   * In a unit.
   *
   * @param name {@code utf16}, {@code codepoint} or {@code utf8}
   */
  public static Positions of(String text, String name) {
    return new Positions(
        text,
        switch (name) {
          case "utf16" -> Unit.UTF16;
          case "codepoint" -> Unit.CODEPOINT;
          case "utf8" -> Unit.UTF8;
          default -> throw new IllegalArgumentException("unknown unit " + name);
        });
  }

  /** The UTF-16 offset, or {@link #NONE} when it is beyond the text or inside a character. */
  public int utf16(long offset) {
    if (offset < 0 || offset > length) {
      return NONE;
    }
    int mark = Arrays.binarySearch(counts, offset);
    mark = mark >= 0 ? mark : -mark - 2;
    int at = marks[mark];
    long count = counts[mark];
    while (count < offset) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      count += unit.width(codePoint);
    }
    return count == offset ? at : NONE;
  }

  /** Length of the text in the unit. */
  long length() {
    return length;
  }
}
