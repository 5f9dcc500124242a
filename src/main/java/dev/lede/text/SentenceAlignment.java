package dev.lede.text;

import java.util.Arrays;
import java.util.List;

/**
 * Which sentences came through an edit: for each sentence of the new document the index of the old
 * sentence that it is, or -1. A sentence came through when no replacement overlaps or touches it
 * and it stands, moved by what changed before it, in the new document with the same text.
 */
public final class SentenceAlignment {

  private final int[] old;

  private SentenceAlignment(int[] old) {
    this.old = old;
  }

  /**
   * Aligns {@code after} with {@code before}, in one pass over both.
   *
   * @param after the document that {@code edit} makes of {@code before}
   */
  public static SentenceAlignment of(Document before, Edit edit, Document after) {
    List<Sentence> olds = before.sentences();
    List<Sentence> news = after.sentences();
    List<Replacement> replacements = edit.replacements();
    int[] old = new int[news.size()];
    Arrays.fill(old, -1);
    int shift = 0;
    int r = 0;
    int n = 0;
    for (int o = 0; o < olds.size() && n < news.size(); o++) {
      Sentence sentence = olds.get(o);
      while (r < replacements.size() && replacements.get(r).end() < sentence.start()) {
        shift += replacements.get(r++).lengthChange();
      }
      if (r < replacements.size() && replacements.get(r).start() <= sentence.end()) {
        continue;
      }
      int start = sentence.start() + shift;
      while (n < news.size() && news.get(n).start() < start) {
        n++;
      }
      if (n < news.size()
          && news.get(n).start() == start
          && news.get(n).text().equals(sentence.text())) {
        old[n++] = o;
      }
    }
    return new SentenceAlignment(old);
  }

  /** How many sentences the new document has. */
  public int size() {
    return old.length;
  }

  /** Index of the old sentence that the new sentence {@code index} is, or -1 when there is none. */
  public int oldIndex(int index) {
    return old[index];
  }
}
