package dev.lede.nlp.token;

import dev.lede.text.WordList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Splits contractions ({@code do|n't, John|'s}) and words written as one ({@code can|not}). */
final class Contractions {

  private static final int LONGEST_SUFFIX = 3;

  /** Words written as one, with a bar where they are cut. */
  private static final String CUT =
      """
      can|not a|lot gon|na wan|na got|ta lem|me gim|me out|ta du|n|no ca|nt do|nt wo|nt did|nt
      does|nt is|nt ai|nt are|nt was|nt have|nt has|nt had|nt were|nt could|nt would|nt should|nt
      that|s there|s you|re they|re i|m
      """;

  private static final WordList JOINED = WordList.of(CUT.replace("|", ""));
  private static final String[] PATTERNS = CUT.strip().split("\\s+");

  private final Chunk chunk;
  private final List<Word> words;

  Contractions(Chunk chunk, List<Word> words) {
    this.chunk = chunk;
    this.words = words;
  }

  /** Adds the words of {@code [i, end)}. */
  void split(int i, int end) {
    int cut = suffixStart(i, end);
    if (cut == i) {
      joined(i, end);
      return;
    }
    Deque<Word> suffixes = new ArrayDeque<>();
    int stem = end;
    while (cut > i) {
      suffixes.push(new Word(cut, stem));
      stem = cut;
      cut = suffixStart(i, stem);
    }
    joined(i, stem);
    words.addAll(suffixes);
  }

  /** Where the last suffix begins, or {@code i} when there is none. */
  private int suffixStart(int i, int end) {
    String text = chunk.text;
    int quote = end - 1;
    while (quote > i && quote >= end - LONGEST_SUFFIX && !isApostrophe(quote)) {
      quote--;
    }
    if (quote <= i || !isApostrophe(quote)) {
      return i;
    }
    boolean negation = end - quote == 2 && WordList.lower(text.charAt(quote + 1)) == 't';
    if (negation && quote - 1 > i && WordList.lower(text.charAt(quote - 1)) == 'n') {
      return quote - 1;
    }
    if (Lexicon.SUFFIXES.containsLower(text, quote + 1, end) && !isDecade(i, quote, end)) {
      return quote;
    }
    boolean yall =
        quote == i + 1
            && WordList.lower(text.charAt(i)) == 'y'
            && end - quote == 4
            && text.regionMatches(true, quote + 1, "all", 0, 3);
    return yall ? quote + 1 : i;
  }

  private boolean isApostrophe(int i) {
    return Chunk.isOneOf(Chunk.INNER_APOSTROPHES, chunk.text.charAt(i));
  }

  /** {@code 60's, 1960's}. */
  private boolean isDecade(int i, int quote, int end) {
    int length = quote - i;
    return end == quote + 2
        && WordList.lower(chunk.text.charAt(quote + 1)) == 's'
        && (length == 2 || length == 4)
        && chunk.digitsEnd(i) == quote
        && chunk.text.charAt(quote - 1) == '0';
  }

  /** Adds {@code [i, end)}, in parts when it is one of the words written as one. */
  void joined(int i, int end) {
    int index = JOINED.indexOfLower(chunk.text, i, end);
    boolean initials = end - i == 2 && !chunk.lowerAscii(i, end);
    int start = i;
    if (index >= 0 && !initials) {
      String pattern = PATTERNS[index];
      int bars = 0;
      for (int bar = pattern.indexOf('|'); bar >= 0; bar = pattern.indexOf('|', bar + 1)) {
        int cut = i + bar - bars++;
        words.add(new Word(start, cut));
        start = cut;
      }
    }
    words.add(new Word(start, end));
  }
}
