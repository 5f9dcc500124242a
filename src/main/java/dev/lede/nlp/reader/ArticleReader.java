package dev.lede.nlp.reader;

import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Zone;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.relation.CoMentions;
import dev.lede.nlp.relation.RelationReader;
import dev.lede.text.TextRange;
import java.util.List;

/** Makes of the sentences of an article what needs all of them. Pure, linear. */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * Loads the tables that reading needs, so that the first article does not wait for them. On any
   * thread, best beside the loading of a model; takes some hundred milliseconds once, and later
   * nothing.
   */
  public static void prepare() {
    String text = "Amina Okello said: \"We met in Oslo.\"";
    Mention person = mention("m1", text, "Amina Okello", Label.PERSON);
    Mention place = mention("m2", text, "Oslo", Label.GPE);
    ReadSentence sentence =
        new ReadSentence(0, text, SentenceAnnotations.EMPTY, List.of(person, place));
    read(text, ArticleDate.of(text, null), List.of(sentence));
  }

  private static Mention mention(String id, String text, String name, Label label) {
    int start = text.indexOf(name);
    return new Mention(id, start, start + name.length(), name, label, 1, null, null, null);
  }

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

  /**
   * Which entities are named together.
   *
   * @param zones of the article; only its paragraphs count as such
   */
  public static List<CoMention> coMentions(
      List<ReadSentence> sentences, List<Zone> zones, List<Entity> entities) {
    List<TextRange> paragraphs =
        zones.stream()
            .filter(zone -> zone.type() == Zone.Type.PARAGRAPH)
            .map(zone -> new TextRange(zone.start(), zone.end()))
            .toList();
    return CoMentions.count(sentences, paragraphs, entities);
  }
}
