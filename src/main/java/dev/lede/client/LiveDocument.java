package dev.lede.client;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Zone;
import java.time.LocalDate;
import java.util.List;

/**
 * What needs the whole text, of one version of it.
 *
 * @param version of the text that the offsets belong to
 * @param date when it was written, or null
 * @param entities with the ids of their mentions
 * @param quotes in text order
 * @param zones in text order
 */
public record LiveDocument(
    long version, LocalDate date, List<Entity> entities, List<Quote> quotes, List<Zone> zones) {
  public LiveDocument {
    entities = List.copyOf(entities);
    quotes = List.copyOf(quotes);
    zones = List.copyOf(zones);
  }
}
