package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.Map;

/** Which given names are men's and which are women's. Immutable. */
final class GivenNames {
  private static final Map<String, Gender> TABLE = read();

  private GivenNames() {}

  private static Map<String, Gender> read() {
    Map<String, Gender> table = new HashMap<>(1 << 15);
    for (String[] row : Rows.of("given-names.tsv")) {
      Gender gender = row[0].equals("male") ? Gender.MALE : Gender.FEMALE;
      for (String name : row[1].split(" ")) {
        table.put(name, gender);
      }
    }
    return table;
  }

  /**
   * The gender of a given name.
   *
   * @param name in lower case, without accents
   */
  static Gender gender(String name) {
    return TABLE.getOrDefault(name, Gender.UNKNOWN);
  }
}
