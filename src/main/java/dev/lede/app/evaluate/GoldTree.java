package dev.lede.app.evaluate;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param words its syntactic words, in order
 */
record GoldTree(List<GoldWord> words) {
  GoldTree {
    words = List.copyOf(words);
  }

  /**
   * A word as its annotators see it.
   *
   * @param head index of the governing word in the sentence, or -1 for the root
   * @param relation to the head, without its subtype
   */
  record GoldWord(String form, String lemma, String upos, String tag, int head, String relation) {}
}
