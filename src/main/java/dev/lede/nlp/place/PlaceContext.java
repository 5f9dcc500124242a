package dev.lede.nlp.place;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.place.Candidates.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What an article says about where its places lie: the countries, states and peoples it speaks of,
 * and "Basra, Iraq". Made once an article, in linear time. Confined to one thread at a time,
 * because it keeps what the gazetteer answers.
 */
public final class PlaceContext {

  private static final Set<Label> PLACES = Set.of(Label.GPE, Label.LOC, Label.FAC);
  private static final String UNIVERSITY = "University of ";
  private static final double CLEAR = 1.5;
  private static final double PEOPLE_WEIGHT = 0.7;
  private static final double TOWN_WEIGHT = 0.5;
  private static final double LN2 = Math.log(2);

  private final PlaceNames names;
  private final Votes votes = new Votes();
  private final Map<String, Map<String, Double>> own = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Set<String>> around = new HashMap<>();
  private final Map<String, Set<String>> inside = new HashMap<>();
  private final Set<String> states = new HashSet<>();

  private PlaceContext(PlaceNames names) {
    this.names = names;
  }

  /**
   * Reads an article.
   *
   * @param text the whole of it
   * @param mentions in text order
   * @param entities of the mentions; those that are no places count for nothing
   */
  public static PlaceContext of(
      Gazetteer gazetteer,
      CharSequence text,
      Collection<Mention> mentions,
      Collection<Entity> entities) {
    Objects.requireNonNull(gazetteer, "gazetteer");
    return of(new PlaceNames(gazetteer), text, mentions, entities);
  }

  static PlaceContext of(
      PlaceNames names,
      CharSequence text,
      Collection<Mention> mentions,
      Collection<Entity> entities) {
    PlaceContext context = new PlaceContext(names);
    Map<String, String> entityOf = new HashMap<>();
    for (Entity entity : entities) {
      context.count(entity);
      if (PLACES.contains(entity.label())) {
        entity.mentions().forEach(mention -> entityOf.put(mention, entity.id()));
      }
    }
    context.lookAround(text, mentions, entityOf);
    return context;
  }

  /** The names it was made with. */
  PlaceNames names() {
    return names;
  }

  /** What the name of the entity can mean; nothing for what is no place by its label. */
  Reading reading(Entity entity) {
    return readings.getOrDefault(entity.id(), Reading.NOTHING);
  }

  /** By its name, or else by the first of its other names that is known. */
  private Reading read(Entity entity) {
    Reading reading = names.read(entity.name(), entity.label());
    for (int i = 0; reading.candidates().isEmpty() && i < entity.aliases().size(); i++) {
      reading = names.read(entity.aliases().get(i), entity.label());
    }
    return reading;
  }

  /** Names of places that the text puts around the entity, as "Iraq" in "Basra, Iraq". */
  Set<String> around(Entity entity) {
    return around.getOrDefault(entity.id(), Set.of());
  }

  /** Whether a university bears the name, as those of states do. */
  boolean namesUniversity(Entity entity) {
    return states.contains(entity.id());
  }

  /** Names of places that the text puts into the entity, as "Basra" in "Basra, Iraq". */
  Set<String> inside(Entity entity) {
    return inside.getOrDefault(entity.id(), Set.of());
  }

  /**
   * What all other entities say for a place.
   *
   * @param likeCountry whether a country has the same name
   */
  double bonus(Entity entity, int place, boolean likeCountry) {
    PlaceColumns places = names.columns();
    String code = places.code(place);
    Map<String, Double> said = own.getOrDefault(entity.id(), Map.of());
    return switch (places.kind(place)) {
      case COUNTRY -> votes.ofCountry(code, said);
      case REGION -> votes.ofRegion(code, said, likeCountry);
      case CAPITAL, CITY -> votes.ofTown(code, said);
      case AREA, SITE, ORGANISATION -> 0;
    };
  }

  private void count(Entity entity) {
    double weight = Math.log(1 + entity.mentions().size()) / LN2;
    if (entity.label() == Label.NORP) {
      int country = names.demonym(entity.name());
      if (country >= 0) {
        vote(entity, names.columns().code(country), PEOPLE_WEIGHT * weight);
      }
    } else if (entity.label() == Label.ORG || PLACES.contains(entity.label())) {
      Reading reading = read(entity);
      readings.put(entity.id(), reading);
      if (entity.label() != Label.ORG) {
        countPlace(entity, reading.candidates(), weight);
      }
    }
  }

  private void countPlace(Entity entity, List<Candidate> found, double weight) {
    if (found.isEmpty()) {
      return;
    }
    if (found.size() > 1 && found.get(0).prior() - found.get(1).prior() < CLEAR) {
      return;
    }
    PlaceColumns places = names.columns();
    int place = found.get(0).place();
    String code = places.code(place);
    double share = places.kind(place) == Place.Kind.COUNTRY ? weight : TOWN_WEIGHT * weight;
    String country = Votes.country(code);
    vote(entity, country, share);
    if (!code.equals(country)) {
      vote(entity, code, weight);
      if (places.kind(place) != Place.Kind.CAPITAL) {
        vote(entity, Votes.sisters(country), share);
      }
    }
  }

  private void vote(Entity entity, String code, double weight) {
    if (!code.isEmpty()) {
      votes.add(code, weight);
      own.computeIfAbsent(entity.id(), id -> new HashMap<>()).merge(code, weight, Double::sum);
    }
  }

  private void lookAround(
      CharSequence text, Collection<Mention> mentions, Map<String, String> entityOf) {
    Mention before = null;
    for (Mention mention : mentions) {
      if (!PLACES.contains(mention.label())) {
        continue;
      }
      if (before != null && Containment.between(text, before.end(), mention.start())) {
        String inner = entityOf.get(before.id());
        String outer = entityOf.get(mention.id());
        if (inner != null && outer != null && !inner.equals(outer)) {
          around.computeIfAbsent(inner, id -> new HashSet<>()).add(mention.text());
          inside.computeIfAbsent(outer, id -> new HashSet<>()).add(before.text());
        }
      }
      before = mention;
      String entity = entityOf.get(mention.id());
      if (entity != null && follows(UNIVERSITY, text, mention.start())) {
        states.add(entity);
      }
    }
  }

  private static boolean follows(String words, CharSequence text, int start) {
    int from = start - words.length();
    return from >= 0
        && start <= text.length()
        && words.contentEquals(text.subSequence(from, start));
  }
}
