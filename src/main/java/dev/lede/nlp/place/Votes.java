package dev.lede.nlp.place;

import java.util.HashMap;
import java.util.Map;

/** How much an article speaks of each country and region; codes as in {@link PlaceColumns#code}. */
final class Votes {

  private static final double SLOPE = 1.2;
  private static final double MOST_OF_COUNTRY = 2.2;
  private static final double MOST_OF_REGION = 3;
  private static final double MOST_OF_SISTERS = 1.5;
  private static final double MOST_OF_PLACE = 3.3;
  private static final double LN2 = Math.log(2);

  private final Map<String, Double> weights = new HashMap<>();

  void add(String code, double weight) {
    weights.merge(code, weight, Double::sum);
  }

  /** What all have said, without what one entity has. */
  double of(String code, Map<String, Double> own) {
    return weights.getOrDefault(code, 0.0) - own.getOrDefault(code, 0.0);
  }

  /** What speaks for a country. */
  double ofCountry(String code, Map<String, Double> own) {
    return Math.min(MOST_OF_COUNTRY, curve(of(code, own)));
  }

  /**
   * What speaks for a region: its country, itself, and its sister regions if it has the name of a
   * country.
   */
  double ofRegion(String code, Map<String, Double> own, boolean likeCountry) {
    String country = country(code);
    double itself = Math.min(MOST_OF_REGION, curve(of(code, own)));
    double sum = Math.min(MOST_OF_PLACE, ofCountry(country, own) + itself);
    return likeCountry ? sum + Math.min(MOST_OF_SISTERS, curve(of(sisters(country), own))) : sum;
  }

  /** What speaks for a town: its country and region. */
  double ofTown(String code, Map<String, Double> own) {
    double country = ofCountry(country(code), own);
    return Math.min(MOST_OF_PLACE, country + curve(code.indexOf('-') < 0 ? 0 : of(code, own)));
  }

  /** The code under which the regions of a country are counted together. */
  static String sisters(String country) {
    return country + "-";
  }

  /** The part of a code before the hyphen. */
  static String country(String code) {
    int hyphen = code.indexOf('-');
    return hyphen < 0 ? code : code.substring(0, hyphen);
  }

  private static double curve(double votes) {
    return SLOPE * Math.log(1 + Math.max(0, votes)) / LN2;
  }
}
