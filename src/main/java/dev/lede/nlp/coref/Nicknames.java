package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.Map;

/** Given names and their usual short forms. Immutable. */
final class Nicknames {
  private static final Map<String, String> TABLE = read();

  private Nicknames() {}

  private static Map<String, String> read() {
    Map<String, String> table = new HashMap<>();
    for (String[] row : Rows.of("nicknames.tsv")) {
      for (String shorter : row[1].split(" ")) {
        table.merge(shorter, row[0], (a, b) -> a + " " + b);
      }
    }
    return table;
  }

  /** Whether one is short for the other, or both for a third. */
  static boolean same(String one, String other) {
    return contains(one, other) || contains(other, one) || shared(one, other);
  }

  private static boolean contains(String shorter, String full) {
    String names = TABLE.get(shorter);
    return names != null && (" " + names + " ").contains(" " + full + " ");
  }

  private static boolean shared(String one, String other) {
    String names = TABLE.get(one);
    return names != null && names.equals(TABLE.get(other));
  }
}
