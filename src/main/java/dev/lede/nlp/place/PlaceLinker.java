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
    Place place = place(entity, context);
    return place == null ? null : place.link();
  }

  /** The same as the place itself. */
  public Place place(Entity entity, PlaceContext context) {
    if (entity.label() == Label.NORP) {
      return gazetteer.ofDemonym(entity.name());
    }
    Reading reading = context.reading(entity);
    Candidate best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : reading.candidates()) {
      double score = score(candidate, entity, reading, context);
      if (score > highest) {
        best = candidate;
        highest = score;
      }
    }
    return best == null ? null : gazetteer.columns().place(best.place());
  }

  private double score(Candidate candidate, Entity entity, Reading reading, PlaceContext context) {
    PlaceColumns places = gazetteer.columns();
    String code = places.code(candidate.place());
    double score =
        candidate.prior() + context.bonus(entity, candidate.place(), likeCountry(reading));
    if (places.kind(candidate.place()) == Kind.AREA) {
      score += entity.label() == Label.LOC ? FITTING_AREA : UNFITTING_AREA;
    }
    if (reading.within() != null) {
      score += where(candidate.place(), List.of(reading.within()));
    }
    if (places.kind(candidate.place()) == Kind.REGION && context.namesUniversity(entity)) {
      score += LIKELY_STATE;
    }
    if (places.kind(candidate.place()) == Kind.COUNTRY
        || places.kind(candidate.place()) == Kind.REGION) {
      score += context.inside(entity).stream().anyMatch(n -> holds(code, n)) ? HOLDS_IT : 0;
    }
    return score + where(candidate.place(), context.around(entity));
  }

  private boolean isPart(int place, int other) {
    return place != other && gazetteer.columns().kind(place) != Kind.COUNTRY;
  }

  /** Whether both are regions of one country, or both countries: the text lists them. */
  private boolean isSister(int place, int other) {
    PlaceColumns places = gazetteer.columns();
    return places.kind(place) == places.kind(other)
        && (places.kind(place) == Kind.COUNTRY
            || Votes.country(places.code(place)).equals(Votes.country(places.code(other))));
  }

  private boolean likeCountry(Reading reading) {
    PlaceColumns places = gazetteer.columns();
    return reading.candidates().stream().anyMatch(c -> places.kind(c.place()) == Kind.COUNTRY);
  }

  /** Whether a place of the name lies in the country or region. */
  private boolean holds(String code, String name) {
    for (NameIndex.Hit hit : gazetteer.find(name)) {
      String inner = gazetteer.columns().code(hit.place());
      if (hit.main() && (inner.equals(code) || inner.startsWith(code + "-"))) {
        return true;
      }
    }
    return false;
  }

  /** What the names of places around say for a place: whether it lies in any of them. */
  private double where(int place, Collection<String> around) {
    boolean known = false;
    String code = gazetteer.columns().code(place);
    for (String name : around) {
      for (NameIndex.Hit hit : gazetteer.find(name)) {
        Kind kind = gazetteer.columns().kind(hit.place());
        if (hit.main() && (kind == Kind.COUNTRY || kind == Kind.REGION)) {
          known |= !isSister(place, hit.place());
          String outer = gazetteer.columns().code(hit.place());
          if (isPart(place, hit.place()) && (code.equals(outer) || code.startsWith(outer + "-"))) {
            return LIES_THERE;
          }
        }
      }
    }
    return known ? LIES_ELSEWHERE : 0;
  }
}
