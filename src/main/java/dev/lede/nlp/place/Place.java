package dev.lede.nlp.place;

import dev.lede.annotation.Link;
import java.util.Objects;

/**
 * Something the gazetteer knows.
 *
 * @param kind what it is
 * @param name its main name, in the Latin script
 * @param country ISO 3166-1 code of two letters, or the empty string
 * @param region code of the first-level region within the country, or the empty string
 * @param population people, 0 when unknown
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param wikidata item such as {@code Q84}, or null
 * @param wikipedia title of the English article, or null
 */
public record Place(
    Kind kind,
    String name,
    String country,
    String region,
    int population,
    Double latitude,
    Double longitude,
    String wikidata,
    String wikipedia) {

  /** What kind of thing is known. */
  public enum Kind {
    /** A state of the world, or a territory with an ISO code of its own. */
    COUNTRY,
    /** A first-level part of a country. */
    REGION,
    /** The capital of a country. */
    CAPITAL,
    /** Any other city or town. */
    CITY,
    /** A sea, river, mountain range or part of the world. */
    AREA,
    /** A well-known building or square. */
    SITE,
    /** A well-known organisation. */
    ORGANISATION
  }

  public Place {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(region, "region");
  }

  /** Where to find it. */
  public Link link() {
    return new Link(wikidata, wikipedia, latitude, longitude);
  }
}
