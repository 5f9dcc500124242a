package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Quote;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;

/** Finds what is said in an article, and who says it. Pure, linear, never fails on a text. */
public final class QuoteReader {
  private QuoteReader() {}

  /**
   * The quotes of a document.
   *
   * @param text the whole text
   * @param sentences of the text, in order
   * @param entities of the text
   * @return sorted by start, the longer first; direct ones never overlap each other, an indirect
   *     one may hold direct ones
   */
  public static List<Quote> read(String text, List<ReadSentence> sentences, List<Entity> entities) {
    return new QuoteReading().read(text, sentences, entities);
  }
}
