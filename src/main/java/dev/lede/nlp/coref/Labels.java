package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which labels names of one entity may have: a government and its country, a building and who sits
 * in it. All other labels exclude each other.
 */
final class Labels {
  private static final Map<Label, Set<Label>> ADMITTED = admitted();

  private Labels() {}

  private static Map<Label, Set<Label>> admitted() {
    Map<Label, Set<Label>> table = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      table.put(label, EnumSet.of(label));
    }
    pairs(table, Label.GPE, EnumSet.of(Label.ORG, Label.LOC, Label.FAC));
    pairs(table, Label.ORG, EnumSet.of(Label.FAC, Label.NORP, Label.PRODUCT));
    pairs(table, Label.LOC, EnumSet.of(Label.FAC));
    return table;
  }

  private static void pairs(Map<Label, Set<Label>> table, Label one, Set<Label> others) {
    for (Label other : others) {
      table.get(one).add(other);
      table.get(other).add(one);
    }
  }

  /** Whether a label may join others. */
  static boolean compatible(Set<Label> labels, Label label) {
    return ADMITTED.get(label).containsAll(labels);
  }
}
