package dev.lede.nlp.reader;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.coref.EntityReader;
import dev.lede.nlp.place.ArticlePlaces;
import dev.lede.nlp.quote.QuoteReader;
import dev.lede.nlp.relation.RelationReader;
import dev.lede.nlp.zone.ZoneReader;
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
    if (text.isEmpty()) {
      return ReadArticle.EMPTY;
    }
    List<Entity> entities = entities(text, sentences);
    return new ReadArticle(
        date.date(), entities, QuoteReader.read(text, sentences, entities), ZoneReader.read(text));
  }

  private static List<Entity> entities(String text, List<ReadSentence> sentences) {
    List<Mention> mentions = sentences.stream().flatMap(s -> s.mentions().stream()).toList();
    return ArticlePlaces.linked(text, mentions, EntityReader.read(sentences));
  }

  /** Who does what to whom, as the sentences of an article say it, in text order. */
  public static List<Relation> relations(List<ReadSentence> sentences) {
    return sentences.stream().flatMap(s -> RelationReader.read(s).stream()).toList();
  }
}
