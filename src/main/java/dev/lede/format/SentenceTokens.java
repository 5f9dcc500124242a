package dev.lede.format;

import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of one sentence.
 *
 * @param number of the sentence, counted from 1
 * @param range of the sentence
 * @param from index of its first token
 * @param to one past its last
 */
record SentenceTokens(int number, TextRange range, int from, int to) {
  /** The sentences that have tokens, in text order. */
  static List<SentenceTokens> of(AnnotatedText article) {
    List<SentenceTokens> sentences = new ArrayList<>();
    int token = 0;
    for (TextRange range : article.sentences()) {
      int from = token;
      while (token < article.tokens().size() && article.tokens().get(token).end() <= range.end()) {
        token++;
      }
      if (token > from) {
        sentences.add(new SentenceTokens(sentences.size() + 1, range, from, token));
      }
    }
    return sentences;
  }
}
