package dev.lede.app.evaluate.tree;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param start where it starts in its text, in UTF-16 code units
 * @param text its characters
 * @param words its words, offsets and heads relative to the sentence
 */
public record TreebankSentence(int start, String text, List<TreeWord> words) {
  public TreebankSentence {
    words = List.copyOf(words);
  }

  /** The characters of a word. */
  public String form(TreeWord word) {
    return text.substring(word.start(), word.end());
  }
}
