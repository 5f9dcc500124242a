package dev.lede.nlp.quote;

import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text, from its sentences: a line break between two sentences parts them,
 * unless the lines were wrapped at a width. Pure, linear.
 */
final class Paragraphs {
  private Paragraphs() {}

  /** Ascending and disjoint ranges that hold all sentences. */
  static List<TextRange> of(String text, List<ReadSentence> sentences) {
    List<TextRange> paragraphs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < sentences.size(); i++) {
      ReadSentence sentence = sentences.get(i);
      start = start < 0 ? sentence.start() : start;
      if (i + 1 == sentences.size() || isParted(text, sentence, sentences.get(i + 1))) {
        paragraphs.add(new TextRange(start, sentence.end()));
        start = -1;
      }
    }
    return paragraphs;
  }

  private static boolean isParted(String text, ReadSentence above, ReadSentence below) {
    int breaks = 0;
    for (int i = above.end(); i < below.start(); i++) {
      char c = text.charAt(i);
      boolean second = c == '\n' && i > above.end() && text.charAt(i - 1) == '\r';
      breaks += isBreak(c) && !second ? 1 : 0;
    }
    return breaks > 1 || (breaks == 1 && !(isWrapped(above) || isWrapped(below)));
  }

  private static boolean isWrapped(ReadSentence sentence) {
    String text = sentence.text();
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  private static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
