package dev.lede.nlp.reader;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Zone;
import java.time.LocalDate;
import java.util.List;

/**
 * What needs the whole of an article.
 *
 * @param date when it was written, as far as that is known, or null
 * @param entities in order of their first mention
 * @param quotes in text order
 * @param zones in text order
 */
public record ReadArticle(
    LocalDate date, List<Entity> entities, List<Quote> quotes, List<Zone> zones) {
  /** Of an empty article. */
  public static final ReadArticle EMPTY = new ReadArticle(null, List.of(), List.of(), List.of());

  public ReadArticle {
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    zones = List.copyOf(zones);
  }
}
