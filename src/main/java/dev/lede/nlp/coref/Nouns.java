package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.Map;

/** What common nouns are about. Immutable. */
final class Nouns {

  /**
   * What one noun is about.
   *
   * @param nature of what it means
   * @param gender of the person it means
   */
  record Noun(Nature nature, Gender gender) {}

  private static final Noun UNKNOWN = new Noun(Nature.UNKNOWN, Gender.UNKNOWN);
  private static final Map<String, Noun> TABLE = read();

  private Nouns() {}

  private static Map<String, Noun> read() {
    Map<String, Noun> table = new HashMap<>();
    for (String[] row : Rows.of("nouns.tsv")) {
      table.put(row[0], noun(row[1]));
    }
    return table;
  }

  private static Noun noun(String kind) {
    return switch (kind) {
      case "MALE" -> new Noun(Nature.PERSON, Gender.MALE);
      case "FEMALE" -> new Noun(Nature.PERSON, Gender.FEMALE);
      default -> new Noun(Nature.valueOf(kind), Gender.UNKNOWN);
    };
  }

  /** What a lemma is about. */
  static Noun of(String lemma) {
    return TABLE.getOrDefault(lemma, UNKNOWN);
  }
}
