package dev.lede.nlp.place;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import java.util.List;

/** Links the places of whole articles with the gazetteer of the program. */
public final class ArticlePlaces {

  private ArticlePlaces() {}

  /**
   * The entities, those that the gazetteer knows with their link, the rest as they are. Pure,
   * linear. The first call in a process reads the gazetteer.
   *
   * @param text of the article
   * @param mentions in text order
   * @param entities of the mentions
   */
  public static List<Entity> linked(
      CharSequence text, List<Mention> mentions, List<Entity> entities) {
    return new PlaceReading().linked(text, mentions, entities);
  }
}
