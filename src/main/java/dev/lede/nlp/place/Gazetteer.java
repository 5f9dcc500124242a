package dev.lede.nlp.place;

import dev.lede.nlp.place.NameIndex.Hit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Places by name: every country with its demonyms, first-level regions, cities and towns of 5,000
 * people and more, seas and parts of the world, a few sites and organisations. Immutable; for any
 * thread.
 *
 * <p>Sources: GeoNames, Natural Earth, mledoze/countries, the Countries States Cities Database and
 * the Name Suggestion Index; see NOTICE.
 */
public final class Gazetteer {

  private static final String RESOURCE = "/places/places.tsv.gz";

  private final PlaceColumns places;
  private final NameIndex names;
  private final Map<String, Integer> demonyms;
  private final Map<String, Integer> countries;

  Gazetteer(
      PlaceColumns places,
      NameIndex names,
      Map<String, Integer> demonyms,
      Map<String, Integer> countries) {
    this.places = places;
    this.names = names;
    this.demonyms = Map.copyOf(demonyms);
    this.countries = Map.copyOf(countries);
  }

  /** Loaded when first touched. */
  private static final class Holder {
    static final Gazetteer SHARED = load();
  }

  /** The one that is part of the program. The first call reads it, which takes about a second. */
  public static Gazetteer shared() {
    return Holder.SHARED;
  }

  private static Gazetteer load() {
    try (InputStream packed = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (packed == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return GazetteerReader.read(new GZIPInputStream(packed, 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * All places called so, those with it for their main name first; case and accents do not count.
   */
  public List<Place> named(String name) {
    return Arrays.stream(find(name)).map(hit -> places.place(hit.place())).toList();
  }

  /** The country whose people are called so ("Iraqi"), or null. */
  public Place ofDemonym(String demonym) {
    return placeOrNull(demonyms.get(PlaceName.fold(demonym)));
  }

  /** The country of an ISO 3166-1 code of two capital letters, or null. */
  public Place country(String code) {
    return placeOrNull(countries.get(code));
  }

  /** How many places there are. */
  public int size() {
    return places.size();
  }

  Hit[] find(String name) {
    return names.find(PlaceName.fold(name));
  }

  /** Number of the country whose people are called so, or -1. */
  int demonym(String name) {
    return demonyms.getOrDefault(PlaceName.fold(name), -1);
  }

  PlaceColumns columns() {
    return places;
  }

  private Place placeOrNull(Integer number) {
    return number == null ? null : places.place(number);
  }
}
