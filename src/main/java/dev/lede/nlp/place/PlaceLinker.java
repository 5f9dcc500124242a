package dev.lede.nlp.place;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.nlp.place.Candidates.Reading;
import dev.lede.nlp.place.Place.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Tells which place an entity is. For any thread.
 *
 * <p>Each place of the entity's name has a score: how well known it is, plus what the article says
 * for its country and region, plus or minus whether it lies where the text puts it ("Basra, Iraq").
 * The highest wins. People are never places; an organisation is one only as the government that
 * bears the name of its country or capital; a people ("Iraqi") is told with its country.
 */
public final class PlaceLinker {

  private static final double LIES_THERE = 8;
  private static final double LIES_ELSEWHERE = -4;
  private static final double LIKELY_STATE = 3;
  private static final double HOLDS_IT = 4;
  private static final double FITTING_AREA = 2;
  private static final double UNFITTING_AREA = -1;

  private final Gazetteer gazetteer;

  /** A linker with the places of a gazetteer. */
  public PlaceLinker(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
  }

  /**
   * Where the entity is found, or null when the gazetteer has no such place. Takes time by the
   * number of places of that name, at most forty.
   *
   * @param context of the article that the entity is in
   */
  public Link link(Entity entity, PlaceContext context) {
    int number = number(entity, context);
    return number < 0 ? null : context.names().link(number);
  }

  /** The same as the place itself. */
  public Place place(Entity entity, PlaceContext context) {
    int number = number(entity, context);
    return number < 0 ? null : gazetteer.columns().place(number);
  }

  /** The same as the number of the place, or -1. */
  static int number(Entity entity, PlaceContext context) {
    if (entity.label() == Label.NORP) {
      return context.names().demonym(entity.name());
    }
    Reading reading = context.reading(entity);
    int best = -1;
    double highest = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : reading.candidates()) {
      double score = score(candidate, entity, reading, context);
      if (score > highest) {
        best = candidate.place();
        highest = score;
      }
    }
    return best;
  }

  private static double score(
      Candidate candidate, Entity entity, Reading reading, PlaceContext context) {
    PlaceNames names = context.names();
    PlaceColumns places = names.columns();
    String code = places.code(candidate.place());
    double score =
        candidate.prior() + context.bonus(entity, candidate.place(), likeCountry(reading, places));
    if (places.kind(candidate.place()) == Kind.AREA) {
      score += entity.label() == Label.LOC ? FITTING_AREA : UNFITTING_AREA;
    }
    if (reading.within() != null) {
      score += where(candidate.place(), List.of(reading.within()), names);
    }
    if (places.kind(candidate.place()) == Kind.REGION && context.namesUniversity(entity)) {
      score += LIKELY_STATE;
    }
    if (places.kind(candidate.place()) == Kind.COUNTRY
        || places.kind(candidate.place()) == Kind.REGION) {
      score += context.inside(entity).stream().anyMatch(n -> holds(code, n, names)) ? HOLDS_IT : 0;
    }
    return score + where(candidate.place(), context.around(entity), names);
  }

  private static boolean isPart(int place, int other, PlaceColumns places) {
    return place != other && places.kind(place) != Kind.COUNTRY;
  }

  /** Whether both are regions of one country, or both countries: the text lists them. */
  private static boolean isSister(int place, int other, PlaceColumns places) {
    return places.kind(place) == places.kind(other)
        && (places.kind(place) == Kind.COUNTRY
            || Votes.country(places.code(place)).equals(Votes.country(places.code(other))));
  }

  private static boolean likeCountry(Reading reading, PlaceColumns places) {
    return reading.candidates().stream().anyMatch(c -> places.kind(c.place()) == Kind.COUNTRY);
  }

  /** Whether a place of the name lies in the country or region. */
  private static boolean holds(String code, String name, PlaceNames names) {
    for (NameIndex.Hit hit : names.find(name)) {
      String inner = names.columns().code(hit.place());
      if (hit.main() && (inner.equals(code) || inner.startsWith(code + "-"))) {
        return true;
      }
    }
    return false;
  }

  /** What the names of places around say for a place: whether it lies in any of them. */
  private static double where(int place, Collection<String> around, PlaceNames names) {
    boolean known = false;
    PlaceColumns places = names.columns();
    String code = places.code(place);
    for (String name : around) {
      for (NameIndex.Hit hit : names.find(name)) {
        Kind kind = places.kind(hit.place());
        if (hit.main() && (kind == Kind.COUNTRY || kind == Kind.REGION)) {
          known |= !isSister(place, hit.place(), places);
          String outer = places.code(hit.place());
          if (isPart(place, hit.place(), places)
              && (code.equals(outer) || code.startsWith(outer + "-"))) {
            return LIES_THERE;
          }
        }
      }
    }
    return known ? LIES_ELSEWHERE : 0;
  }
}
