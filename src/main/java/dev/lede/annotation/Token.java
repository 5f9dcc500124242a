package dev.lede.annotation;

import java.util.Objects;

/**
 * One word with its place in the dependency tree. Inside {@link SentenceAnnotations} the offsets
 * and {@code head} count from the start of the sentence; in a list for a whole document they count
 * from the start of the document.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param lemma base form
 * @param pos universal part of speech (UPOS)
 * @param tag Penn Treebank tag
 * @param head index of the governing token in the same list, or -1 for a root
 * @param relation Universal Dependencies relation to the head
 */
public record Token(
    int start, int end, String lemma, String pos, String tag, int head, String relation) {
  public Token {
    Checks.range(start, end);
    Objects.requireNonNull(lemma, "lemma");
    Objects.requireNonNull(pos, "pos");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(relation, "relation");
    if (head < -1) {
      throw new IllegalArgumentException("head must be -1 or an index but is " + head);
    }
  }

  /** The same token, its offsets moved by {@code offset} and its head by {@code tokens}. */
  public Token shift(int offset, int tokens) {
    int moved = head < 0 ? -1 : head + tokens;
    return new Token(start + offset, end + offset, lemma, pos, tag, moved, relation);
  }
}
