package dev.lede.nlp.place;

import java.util.Set;

/**
 * A place that a name may mean.
 *
 * @param place its number in the gazetteer
 * @param prior how likely it is before the article is read: about the decimal logarithm of the
 *     people who live there, more for capitals and countries, less for names in other languages
 */
record Candidate(int place, double prior) {

  private static final double COUNTRY = 8;
  private static final double AREA = 7;
  private static final double SITE = 7;
  private static final double CAPITAL_BONUS = 2.5;
  private static final double CAPITAL_MOST = 7.9;
  private static final double REGION_LOSS = 1;
  private static final double REGION_LEAST = 4.7;
  private static final double STATE_LEAST = 6.2;
  private static final Set<String> KNOWN_BY_STATES = Set.of("US", "CA", "AU");
  private static final double FOREIGN_LOSS = 1.5;

  static Candidate of(PlaceColumns places, NameIndex.Hit hit) {
    double people = Math.log10(places.population(hit.place()) + 1.0);
    double prior =
        switch (places.kind(hit.place())) {
          case COUNTRY -> COUNTRY + people / 100;
          case REGION -> Math.max(people - REGION_LOSS, least(places.code(hit.place())));
          case CAPITAL -> Math.min(CAPITAL_MOST, people + CAPITAL_BONUS);
          case CITY -> people;
          case AREA -> AREA;
          case SITE, ORGANISATION -> SITE;
        };
    return new Candidate(hit.place(), hit.main() ? prior : prior - FOREIGN_LOSS);
  }

  /** Even a state with few people is better known than a town. */
  private static double least(String code) {
    return KNOWN_BY_STATES.contains(Votes.country(code)) ? STATE_LEAST : REGION_LEAST;
  }
}
