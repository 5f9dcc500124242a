package dev.lede.app.evaluate.tree;

/**
 * A word in a tree.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param lemma the lemma, {@code _} where the treebank has none
 * @param upos universal part of speech, {@code _} when unknown
 * @param xpos Penn Treebank tag, {@code _} when unknown
 * @param head index of the head in the list that the word is in, -1 for a root
 * @param relation relation to the head; what follows a colon is not compared
 */
public record TreeWord(
    int start, int end, String lemma, String upos, String xpos, int head, String relation) {

  /** The word further on in a text, where {@code words} words stand before its sentence. */
  public TreeWord shift(int units, int words) {
    int moved = head < 0 ? -1 : head + words;
    return new TreeWord(start + units, end + units, lemma, upos, xpos, moved, relation);
  }

  String universalRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
