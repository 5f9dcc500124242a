package dev.lede.web.wire;

import java.util.Objects;

/**
 * Counts offsets of one text in another unit. Immutable.
 *
 * <p>The text must be well-formed (no surrogate without its other half). Holds one number for each
 * {@value #STRIDE} code units; an offset costs a walk of at most that many.
 */
public final class Offsets {
  private static final int STRIDE = 128;

  private final String text;
  private final OffsetUnit unit;
  private final int length;
  private final int[] marks;

  private Offsets(String text, OffsetUnit unit) {
    this.text = Objects.requireNonNull(text, "text");
    this.unit = Objects.requireNonNull(unit, "unit");
    int[] counted = new int[text.length() / STRIDE + 1];
    int count = 0;
    if (unit != OffsetUnit.UTF16) {
      for (int i = 0; i < text.length(); i++) {
        if (i % STRIDE == 0) {
          counted[i / STRIDE] = count;
        }
        count += width(text.charAt(i));
      }
      if (text.length() % STRIDE == 0) {
        counted[text.length() / STRIDE] = count;
      }
    }
    this.length = unit == OffsetUnit.UTF16 ? text.length() : count;
    this.marks = length == text.length() ? null : counted;
  }

  /**
   * The offsets of {@code text} in {@code unit}. Reads the text once, unless the unit is UTF-16.
   */
  public static Offsets of(String text, OffsetUnit unit) {
    return new Offsets(text, unit);
  }

  /** The unit counted. */
  public OffsetUnit unit() {
    return unit;
  }

  /** Length of the whole text, in the unit. */
  public int length() {
    return length;
  }

  /**
   * The offset in the unit.
   *
   * @param utf16 offset in UTF-16 code units, 0 to the length of the text; one between the halves
   *     of a surrogate pair counts as the end of the pair
   */
  public int at(int utf16) {
    Objects.checkIndex(utf16, text.length() + 1);
    if (marks == null) {
      return utf16;
    }
    int count = marks[utf16 / STRIDE];
    for (int i = utf16 - utf16 % STRIDE; i < utf16; i++) {
      count += width(text.charAt(i));
    }
    return count;
  }

  /** How much a code unit counts; the first half of a pair counts for both. */
  private int width(char c) {
    if (Character.isLowSurrogate(c)) {
      return 0;
    }
    if (unit == OffsetUnit.CODEPOINT) {
      return 1;
    }
    if (Character.isHighSurrogate(c)) {
      return 4;
    }
    return c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
  }
}
