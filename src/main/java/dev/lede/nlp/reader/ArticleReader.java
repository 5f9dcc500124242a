package dev.lede.nlp.reader;

import dev.lede.annotation.Relation;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.relation.RelationReader;
import java.util.List;

/** Makes of the sentences of an article what needs all of them. Pure, linear. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Reads an article.
   *
   * @param text of the whole
   * @param date of the article
   * @param sentences in text order
   */
  public static ReadArticle read(String text, ArticleDate date, List<ReadSentence> sentences) {
    return new ArticleReading().read(text, date, sentences);
  }

  /** Who does what to whom, as the sentences of an article say it, in text order. */
  public static List<Relation> relations(List<ReadSentence> sentences) {
    return sentences.stream().flatMap(s -> RelationReader.read(s).stream()).toList();
  }
}
