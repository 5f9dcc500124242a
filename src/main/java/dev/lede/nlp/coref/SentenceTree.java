package dev.lede.nlp.coref;

import dev.lede.annotation.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The dependency tree of one sentence, with what is asked of it often. */
final class SentenceTree {
  final List<Token> tokens;
  private final int[] first;
  private final int[] last;

  SentenceTree(List<Token> tokens) {
    this.tokens = tokens;
    this.first = new int[tokens.size()];
    this.last = new int[tokens.size()];
    Arrays.setAll(first, i -> i);
    Arrays.setAll(last, i -> i);
    for (int i = 0; i < first.length; i++) {
      int steps = 0;
      for (int a = tokens.get(i).head(); a >= 0 && steps++ < first.length; a = head(a)) {
        first[a] = Math.min(first[a], i);
        last[a] = Math.max(last[a], i);
      }
    }
  }

  int head(int token) {
    return tokens.get(token).head();
  }

  String relation(int token) {
    return tokens.get(token).relation();
  }

  /** Base form of a token, in lower case. */
  String lemma(int token) {
    return tokens.get(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The first token of what hangs from a token. */
  int first(int token) {
    return first[token];
  }

  /** The last token of what hangs from a token. */
  int last(int token) {
    return last[token];
  }

  /** Whether {@code inner} hangs from {@code outer}, at any depth, or is it. */
  boolean isUnder(int inner, int outer) {
    int steps = 0;
    for (int a = inner; a >= 0 && steps++ <= tokens.size(); a = head(a)) {
      if (a == outer) {
        return true;
      }
    }
    return false;
  }

  /** The child of a token with this relation, or -1. */
  int child(int token, String relation) {
    for (int i = first[token]; i <= last[token]; i++) {
      if (head(i) == token && relation(i).equals(relation)) {
        return i;
      }
    }
    return -1;
  }

  /** The first token that starts at or after an offset; the number of tokens when there is none. */
  int at(int offset) {
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

  /** The token between two offsets whose head lies outside of them; -1 when there is none. */
  int headBetween(int start, int end) {
    int from = at(start);
    int to = from;
    while (to < tokens.size() && tokens.get(to).start() < end) {
      to++;
    }
    for (int i = from; i < to; i++) {
      if (head(i) < from || head(i) >= to) {
        return i;
      }
    }
    return from < to ? from : -1;
  }
}
