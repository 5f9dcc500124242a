package dev.lede.nlp.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a sentence into words in the style of the English Web Treebank of Universal Dependencies:
 * punctuation apart, contractions split, hyphenated words split at their hyphens, abbreviations
 * with their stop unless it ends the sentence, numbers, URLs, e-mail addresses, hashtags and
 * handles whole.
 *
 * <p>Every code point that is not white space belongs to exactly one word; words are ascending and
 * disjoint, and never begin or end within a surrogate pair or before a combining mark. Pure, linear
 * in the length of the sentence, safe from any thread.
 *
 * <p>{@code src/train/lede_train/words.py} finds the very same words.
 */
public final class WordTokenizer {

  private final Chunk chunk;
  private final List<Word> words;
  private final WebWords web;
  private final Figures figures;
  private final Joins joins;
  private final Contractions contractions;
  private final Marks marks;

  private WordTokenizer(String sentence) {
    chunk = new Chunk(sentence);
    words = new ArrayList<>(sentence.length() / 4 + 1);
    web = new WebWords(chunk);
    figures = new Figures(chunk);
    joins = new Joins(chunk);
    contractions = new Contractions(chunk, words);
    marks = new Marks(chunk, joins, words);
  }

  /** The words of {@code sentence}; offsets in it, in UTF-16 code units. */
  public static List<Word> tokenize(String sentence) {
    return new WordTokenizer(sentence).read();
  }

  private List<Word> read() {
    int i = 0;
    while (chunk.next(i)) {
      i = chunk.start;
      if (chunk.lettersEnd(i) == chunk.end) {
        contractions.joined(i, chunk.end);
        i = chunk.end;
      }
      while (i < chunk.end) {
        i = step(i);
      }
    }
    return words;
  }

  /** Adds the words that begin at {@code i}; returns where they end. */
  private int step(int i) {
    if (!chunk.alnum(i - 1) && chunk.at(i - 1) != '@') {
      int end = web.end(i);
      if (end > i) {
        return add(i, end);
      }
    }
    if (chunk.alnum(i)) {
      return word(i);
    }
    if (chunk.kind(i) == Kinds.EXTEND) {
      return add(i, chunk.extended(i));
    }
    return marks.read(i);
  }

  private int word(int i) {
    int phone = figures.phoneEnd(i);
    int end = phone > i ? phone : joins.wordEnd(i);
    int unit = figures.unitStart(i, end);
    if (unit > i) {
      add(i, unit);
      return add(unit, figures.unitEnd(unit, end));
    }
    if (joins.keepsStop(i, end) || takesMark(i, end)) {
      return add(i, chunk.extended(end + 1));
    }
    contractions.split(i, end);
    return end;
  }

  /** Whether the mark at {@code end} is the last of the word: {@code US$, w/, th-}. */
  private boolean takesMark(int i, int end) {
    return switch (chunk.at(end)) {
      case '$' -> Lexicon.DOLLARS.contains(chunk.text, i, end);
      case '/' -> end == i + 1 && (chunk.text.charAt(i) | ' ') == 'w';
      case '-' ->
          end + 1 == chunk.end && i == chunk.start && end - i <= 2 && chunk.lowerAscii(i, end);
      default -> false;
    };
  }

  private int add(int start, int end) {
    words.add(new Word(start, end));
    return end;
  }
}
