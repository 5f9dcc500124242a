package dev.lede.app.evaluate;

import dev.lede.annotation.Token;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mentions by their heads. Corpora mark whole phrases ("U.S. President Donald Trump, who ..."),
 * Lede marks names; both are the same mention when the tree gives them the same head. A phrase that
 * joins several ("Iran and Iraq") is not its first part.
 */
final class MentionHeads {

  /** What a mention is. */
  enum Kind {
    NAME,
    PRONOUN,
    DEFINITE,
    OTHER
  }

  /**
   * A mention, by its head.
   *
   * @param head first unit of the head in the document
   * @param joint whether the mention joins several
   * @param kind of the mention; not part of what makes two equal
   */
  record Head(int head, boolean joint, Kind kind) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Head that && head == that.head && joint == that.joint;
    }

    @Override
    public int hashCode() {
      return 2 * head + (joint ? 1 : 0);
    }
  }

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  MentionHeads(String text, List<ReadSentence> sentences) {
    this.text = text;
    for (ReadSentence sentence : sentences) {
      int before = tokens.size();
      sentence.annotations().tokens().forEach(t -> tokens.add(t.shift(sentence.start(), before)));
    }
  }

  /** The mention at a range, or null where there is no word. */
  Head of(TextRange range) {
    int from = at(range.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < range.end()) {
      to++;
    }
    int head = head(from, to);
    if (head < 0) {
      return null;
    }
    boolean joint = false;
    for (int i = head + 1; i < to; i++) {
      joint |= tokens.get(i).head() == head && tokens.get(i).relation().equals("conj");
    }
    return new Head(tokens.get(named(head)).start(), joint, kind(from, to, head));
  }

  private int head(int from, int to) {
    for (int i = from; i < to; i++) {
      int head = tokens.get(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return -1;
  }

  /** The first word of a name of several words, titles included. */
  private int named(int token) {
    int first = token;
    int steps = 0;
    while (tokens.get(first).relation().startsWith("flat") && steps++ < tokens.size()) {
      first = tokens.get(first).head();
    }
    return first;
  }

  private Kind kind(int from, int to, int head) {
    String tag = tokens.get(head).tag();
    if (tag.startsWith("NNP")) {
      return Kind.NAME;
    }
    if (tag.startsWith("PRP")) {
      return Pronouns.isForm(word(head)) ? Kind.PRONOUN : Kind.OTHER;
    }
    boolean definite = to - from > 1 && DEFINITE.contains(word(from)) && tag.startsWith("NN");
    return definite ? Kind.DEFINITE : Kind.OTHER;
  }

  private String word(int token) {
    return text.substring(tokens.get(token).start(), tokens.get(token).end())
        .toLowerCase(Locale.ROOT);
  }

  private int at(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
