package dev.lede.nlp.relation;

/** Tells prepositions apart. */
final class Prepositions {
  private Prepositions() {}

  /** The preposition of a noun; null when it has none, several, or one of several words. */
  static String of(Tree tree, int noun) {
    String found = null;
    for (int child : tree.children(noun)) {
      if (tree.is(child, "case")) {
        if (found != null || tree.has(child, "fixed")) {
          return null;
        }
        found = tree.lemma(child);
      }
    }
    return found;
  }
}
