package dev.lede.nlp.coref;

import dev.lede.nlp.article.ReadSentence;

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

  /** The next sentence. */
  void begin(ReadSentence sentence) {
    age = open ? age + 1 : 0;
    open &= age <= LONGEST;
    openBefore = open;
    count = 0;
    String text = sentence.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201c' || c == '\u201d') {
        mark(i, c);
      }
    }
  }

  private void mark(int offset, char c) {
    boolean after = c == '"' ? !open : c == '\u201c';
    if (after != open) {
      open = after;
      if (count == marks.length) {
        marks = java.util.Arrays.copyOf(marks, 2 * count);
      }
      marks[count++] = offset;
    }
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
