package dev.lede.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into sentences at stops and at line breaks.
 *
 * <p>Where a sentence ends is decided by the text within {@link #REACH} units of its start, so a
 * change of the text changes sentences near it only. None is longer than {@value #LONGEST} units:
 * where no stop comes, it is cut at white space, and where there is none, between two characters.
 * Pure, linear in the length of the text, safe from any thread.
 */
public final class SentenceSplitter {

  static final int LONGEST = 2_000;

  /**
   * The text more than this behind the start of a sentence, or before it, has no say in where that
   * sentence ends.
   */
  static final int REACH = LONGEST + Math.max(Stops.REACH, LineBreaks.REACH) + 1;

  /** How many marks may stand between a base and the place where a run of them is cut. */
  private static final int MOST_MARKS = 64;

  private final String text;
  private final Stops stops;
  private final LineBreaks breaks;

  SentenceSplitter(String text) {
    this.text = text;
    this.stops = new Stops(text);
    this.breaks = new LineBreaks(text);
  }

  /** The sentences of {@code text}, ascending and disjoint; all of it but white space. */
  public static List<Sentence> split(String text) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    List<Sentence> sentences = new ArrayList<>();
    Sentence sentence = splitter.next(0);
    while (sentence != null) {
      sentences.add(sentence);
      sentence = splitter.next(sentence.end());
    }
    return sentences;
  }

  /** The first sentence at or after {@code from}, the end of a sentence; null when none is left. */
  Sentence next(int from) {
    int start = from;
    while (start < text.length() && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return null;
    }
    int end = end(start);
    while (WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    return new Sentence(start, text.substring(start, end));
  }

  private int end(int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Punctuation.ends(c)) {
        int end = stops.sentenceEnd(start, i);
        if (end >= 0) {
          return end;
        }
        i = stops.runEnd(i) - 1;
      } else if (LineBreaks.isBreak(c) && breaks.endsSentence(i)) {
        return i;
      }
    }
    return limit == text.length() ? limit : cut(start, limit);
  }

  /** Where a sentence without an end is cut. */
  private int cut(int start, int limit) {
    for (int i = limit; i > start; i--) {
      if (WhiteSpace.is(text.charAt(i))) {
        return i;
      }
    }
    for (int i = limit; i > limit - MOST_MARKS; i--) {
      if (!Characters.extendsBefore(text, i)) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
