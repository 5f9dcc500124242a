package dev.lede.nlp.coref;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Follows double quotation marks through the sentences of an article. A quotation may go on over
 * several sentences, but not past {@value #LONGEST} of them: a mark was forgotten then. Confined to
 * one thread.
 */
final class Quotation {
  private static final int LONGEST = 12;

  private int[] marks = new int[8];
  private int count;
  private boolean open;
  private boolean openBefore;
  private int age;

  /** Where the double marks of a sentence stand. */
  static int[] marks(String text) {
    return IntStream.range(0, text.length()).filter(i -> isMark(text.charAt(i))).toArray();
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d';
  }

  /**
   * The next sentence.
   *
   * @param offsets where its marks stand
   */
  void begin(String text, int[] offsets) {
    age = open ? age + 1 : 0;
    open &= age <= LONGEST;
    openBefore = open;
    count = 0;
    for (int offset : offsets) {
      mark(offset, text.charAt(offset));
    }
  }

  private void mark(int offset, char c) {
    boolean after = c == '"' ? !open : c == '\u201c';
    if (after != open) {
      open = after;
      if (count == marks.length) {
        marks = Arrays.copyOf(marks, 2 * count);
      }
      marks[count++] = offset;
    }
  }

  /** What it has come to; equal when the next sentence is read alike. */
  int state() {
    return open ? age + 1 : 0;
  }

  /** Goes on from what {@link #state} told. */
  void resume(int state) {
    open = state > 0;
    age = Math.max(0, state - 1);
  }

  /** Whether an offset of the sentence lies between quotation marks. */
  boolean holds(int offset) {
    boolean inside = openBefore;
    for (int i = 0; i < count && marks[i] < offset; i++) {
      inside = !inside;
    }
    return inside;
  }
}
