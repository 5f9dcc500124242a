package dev.lede.nlp.token;

import java.util.List;

/** Words that begin with punctuation or a symbol: quotes, dashes, emoticons, emoji. */
final class Marks {

  /** The longest first. */
  private static final String[] EMOTICONS = {
    ":'(", ":-(", ":-)", ":-/", ":-D", ":-P", ";-)", ">:(", "-_-", "^_^", ":(", ":)", ":/", ":D",
    ":O", ":P", ":o", ":p", ":|", ";)", ";D", ";P", "<3", "=(", "=)", "=D"
  };

  private static final String BEFORE_NUMBER = "\0([$\u00a3\u20ac";
  private static final String RUNS = "*_~#|+/\\$\u2026\u2014";
  private static final char ZERO_WIDTH_JOINER = '\u200d';

  private final Chunk chunk;
  private final Joins joins;
  private final List<Word> words;

  /** Brackets that are not closed yet. */
  private int opened;

  Marks(Chunk chunk, Joins joins, List<Word> words) {
    this.chunk = chunk;
    this.joins = joins;
    this.words = words;
  }

  /** Adds the words that begin at {@code i}; returns where they end. */
  int read(int i) {
    char c = chunk.text.charAt(i);
    int emoticon = emoticonEnd(i, c);
    if (emoticon > i) {
      return add(i, emoticon);
    }
    if (c == '`' || c == '\u2018' || Chunk.isOneOf(Chunk.APOSTROPHES, c)) {
      return quote(i, c);
    }
    if ((c == '.' || c == '+') && beginsNumber(i)) {
      return add(i, joins.wordEnd(i + 1));
    }
    if (c == '(') {
      opened++;
    } else if (c == ')' && opened > 0) {
      opened--;
    }
    int end = runEnd(i, c);
    return add(i, chunk.extended(end > i ? end : clusterEnd(i)));
  }

  private int add(int start, int end) {
    words.add(new Word(start, end));
    return end;
  }

  private int emoticonEnd(int i, char c) {
    if (!Chunk.isOneOf(":;=<>^-", c)) {
      return i;
    }
    for (String emoticon : EMOTICONS) {
      int end = i + emoticon.length();
      if (end <= chunk.end && chunk.text.startsWith(emoticon, i) && isApart(i, end)) {
        return end;
      }
    }
    return i;
  }

  /** Whether what looks like an emoticon is one by what stands around it. */
  private boolean isApart(int i, int end) {
    char last = chunk.text.charAt(end - 1);
    if (chunk.alnum(end) || chunk.kind(end) == Kinds.EXTEND) {
      return false;
    }
    if (last == '/' && chunk.at(end) == '/') {
      return false;
    }
    if (last == ')' && opened > 0) {
      return false;
    }
    return last == '(' || last == ')' || !chunk.alnum(i - 1);
  }

  private boolean beginsNumber(int i) {
    return chunk.digit(i + 1) && Chunk.isOneOf(BEFORE_NUMBER, chunk.at(i - 1));
  }

  private int quote(int i, char c) {
    if (chunk.at(i + 1) == c) {
      return add(i, chunk.extended(i + 2));
    }
    if (Chunk.isOneOf(Chunk.APOSTROPHES, c) && chunk.alnum(i + 1)) {
      int end = chunk.alnumEnd(i + 1);
      if (is("tis", i + 1, end) || is("twas", i + 1, end)) {
        add(i, i + 2);
        return add(i + 2, end);
      }
      if (isElided(i + 1, end)) {
        return add(i, end);
      }
    }
    return add(i, chunk.extended(i + 1));
  }

  private boolean isElided(int from, int end) {
    if (Lexicon.ELIDED.containsLower(chunk.text, from, end)) {
      return true;
    }
    if (chunk.digitsEnd(from) == from + 2) {
      return end == from + 2 || is("s", from + 2, end);
    }
    return Lexicon.SUFFIXES.containsLower(chunk.text, from, end)
        && !Chunk.isOneOf(Chunk.APOSTROPHES, chunk.at(end));
  }

  private boolean is(String word, int from, int end) {
    return end - from == word.length()
        && chunk.text.regionMatches(true, from, word, 0, word.length());
  }

  /** The end of a run of marks that is one word, or {@code i}. */
  private int runEnd(int i, char c) {
    if (c == '.') {
      int stops = runOf(".", i);
      return stops == i + 1 ? runOf("!?", stops) : stops;
    }
    if (c == '!' || c == '?') {
      return runOf("!?", i);
    }
    if (Chunk.isOneOf("-=<>", c)) {
      return runOf("-=<>", i);
    }
    return Chunk.isOneOf(RUNS, c) ? runOf(String.valueOf(c), i) : i;
  }

  private int runOf(String marks, int i) {
    int j = i;
    while (j < chunk.end && Chunk.isOneOf(marks, chunk.text.charAt(j))) {
      j++;
    }
    return j;
  }

  /** The end of the symbol at {@code i} with all that is joined to it: one emoji, one flag. */
  private int clusterEnd(int i) {
    int j = chunk.extended(i + 1);
    if (j == i + 2 && isRegional(i) && isRegional(j)) {
      j = chunk.extended(j + 1);
    }
    while (chunk.at(j - 1) == ZERO_WIDTH_JOINER && chunk.kind(j) == Kinds.SYMBOL) {
      j = chunk.extended(j + 1);
    }
    return j;
  }

  private boolean isRegional(int i) {
    char low = chunk.at(i + 1);
    return chunk.at(i) == '\ud83c' && low >= '\udde6' && low <= '\uddff';
  }
}
