package dev.lede.nlp.quote;

import dev.lede.annotation.Quote;
import dev.lede.nlp.article.Dateline;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what is told in other words: the clauses of the cues. Pure. */
final class IndirectSpeech {
  private static final int SHORTEST = 8;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String text;
  private final List<ReadSentence> sentences;
  private final List<Speech> speeches;
  private final SpeakerFinder finder;

  IndirectSpeech(
      String text, List<ReadSentence> sentences, List<Speech> speeches, SpeakerFinder finder) {
    this.text = text;
    this.sentences = sentences;
    this.speeches = speeches;
    this.finder = finder;
  }

  /**
   * The clauses that are not themselves said directly; they may hold direct quotes, and each other.
   *
   * @param direct quotes, ascending and disjoint
   */
  List<Quote> around(List<Quote> direct) {
    List<Quote> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < sentences.size(); i++) {
      while (next < direct.size() && direct.get(next).end() <= sentences.get(i).start()) {
        next++;
      }
      int last = next;
      while (last < direct.size() && direct.get(last).start() < sentences.get(i).end()) {
        last++;
      }
      read(i, direct.subList(next, last), found);
    }
    return found;
  }

  private void read(int index, List<Quote> direct, List<Quote> found) {
    int from = found.size();
    ReadSentence sentence = sentences.get(index);
    for (Cue cue : speeches.get(index).cues()) {
      if (cue.clause() != null && cue.speaker() != null) {
        TextRange word = cue.word().shift(sentence.start());
        TextRange clause = fit(told(sentence, cue.clause()), word, direct);
        if (clause != null && isFree(clause, found.subList(from, found.size()))) {
          found.add(finder.of(index, cue).says(clause, text, word, false));
        }
      }
    }
  }

  /** The clause in the document, without a dateline that the sentence opens with. */
  private static TextRange told(ReadSentence sentence, TextRange clause) {
    int opening = Math.max(clause.start(), Dateline.end(sentence.text()));
    return new TextRange(Math.min(opening, clause.end()), clause.end()).shift(sentence.start());
  }

  /** The clause, made to hold the direct quotes it crosses whole; null when it is in one. */
  private TextRange fit(TextRange clause, TextRange word, List<Quote> direct) {
    int start = clause.start();
    int end = clause.end();
    for (Quote quote : direct) {
      TextRange range = new TextRange(quote.start(), quote.end());
      if (range.overlaps(word)) {
        return null;
      }
      if (range.overlaps(clause)) {
        start = Math.min(start, range.start());
        end = Math.max(end, range.end());
      }
    }
    TextRange fitted = new TextRange(start, end);
    boolean bare = !direct.isEmpty() && wordsAround(direct, fitted) < 2;
    return bare || fitted.length() < SHORTEST || fitted.overlaps(word) ? null : fitted;
  }

  /** How many words of a clause are not in direct quotes. */
  private long wordsAround(List<Quote> direct, TextRange clause) {
    StringBuilder words = new StringBuilder();
    int from = clause.start();
    for (Quote quote : direct) {
      if (quote.start() >= from && quote.end() <= clause.end()) {
        words.append(text, from, quote.start()).append(' ');
        from = quote.end();
      }
    }
    words.append(text, from, clause.end());
    return SPACES.splitAsStream(words).filter(word -> !word.isEmpty()).count();
  }

  private static boolean isFree(TextRange clause, List<Quote> others) {
    for (Quote other : others) {
      TextRange range = new TextRange(other.start(), other.end());
      boolean nested = range.contains(clause) || clause.contains(range);
      if (range.overlaps(clause) && (!nested || range.equals(clause))) {
        return false;
      }
    }
    return true;
  }
}
