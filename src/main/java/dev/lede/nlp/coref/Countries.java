package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Countries by all their names ("US", "U.S.", "United States"), and by what their people and things
 * are called ("American", "Americans"). An entity of the people and one of the country stay apart;
 * this table links them. Immutable, for any thread.
 */
public final class Countries {
  private static final Countries TABLE = new Countries(Rows.of("countries.tsv"));

  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byDemonym = new HashMap<>();

  private Countries(List<String[]> rows) {
    for (String[] row : rows) {
      byName.put(key(row[0]), row[0]);
      add(byName, row, 1);
      add(byDemonym, row, 2);
    }
  }

  private static void add(Map<String, String> to, String[] row, int column) {
    if (row.length > column) {
      for (String name : row[column].split(";")) {
        to.putIfAbsent(key(name), row[0]);
      }
    }
  }

  /**
   * The country that this is a name of.
   *
   * @param name in any case, with or without "the" and stops
   * @return its usual English name, or null
   */
  public static String named(String name) {
    return TABLE.byName.get(key(name));
  }

  /**
   * The country whose people or things are called so.
   *
   * @param demonym adjective or noun, singular or plural, such as "Iraqi" or "Iraqis"
   * @return its usual English name, or null
   */
  public static String ofDemonym(String demonym) {
    String key = key(demonym);
    String country = TABLE.byDemonym.get(key);
    if (country == null && key.endsWith("s")) {
      country = TABLE.byDemonym.get(key.substring(0, key.length() - 1));
    }
    return country;
  }

  private static String key(String name) {
    String key = name.strip().replace(".", "").toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
