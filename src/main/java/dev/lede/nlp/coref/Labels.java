package dev.lede.nlp.coref;

import dev.lede.annotation.Label;

/**
 * Which labels names of one entity may have: a government and its country, a building and who sits
 * in it. All other labels exclude each other. Sets of labels are numbers with a bit for each.
 */
final class Labels {
  private static final int[] ADMITTED = admitted();

  private Labels() {}

  private static int[] admitted() {
    int[] table = new int[Label.values().length];
    for (Label label : Label.values()) {
      table[number(label)] = bit(label);
    }
    pairs(table, Label.GPE, Label.ORG, Label.LOC, Label.FAC);
    pairs(table, Label.ORG, Label.FAC, Label.NORP, Label.PRODUCT);
    pairs(table, Label.LOC, Label.FAC);
    return table;
  }

  private static void pairs(int[] table, Label one, Label... others) {
    for (Label other : others) {
      table[number(one)] |= bit(other);
      table[number(other)] |= bit(one);
    }
  }

  /** The number of a label, in this run of the program. */
  @SuppressWarnings("EnumOrdinal")
  static int number(Label label) {
    return label.ordinal();
  }

  /** The set of one label. */
  static int bit(Label label) {
    return 1 << number(label);
  }

  /** Whether a label may join others. */
  static boolean compatible(int labels, Label label) {
    return (labels & ~ADMITTED[number(label)]) == 0;
  }
}
