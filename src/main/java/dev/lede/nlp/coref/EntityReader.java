package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;

/**
 * Reads who and what an article is about: entities with all their names, the pronouns that stand
 * for them, and the descriptions that mean them. Pure; linear in the length of the article.
 */
public final class EntityReader {
  private EntityReader() {}

  /**
   * The entities of an article, in order of their first mention. Each mention that is no pronoun
   * belongs to exactly one, a pronoun to one at most. The id of an entity is that of its first
   * mention with {@code e} for its first letter, so it stays the same as long as that mention does.
   *
   * @param sentences in text order
   */
  public static List<Entity> read(List<ReadSentence> sentences) {
    return new EntityReading().read(sentences);
  }

  /** The same, with other weights and somebody who looks on. */
  static List<Entity> read(
      List<ReadSentence> sentences, double[] weights, PronounResolver.Observer observer) {
    return new EntityReading().read(sentences, weights, observer);
  }
}
