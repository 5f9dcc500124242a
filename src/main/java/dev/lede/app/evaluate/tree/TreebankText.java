package dev.lede.app.evaluate.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A document of a treebank.
 *
 * @param text its raw text: sentences parted by a space, paragraphs by an empty line
 * @param sentences its sentences in order
 */
public record TreebankText(String text, List<TreebankSentence> sentences) {
  public TreebankText {
    sentences = List.copyOf(sentences);
  }

  /** All words, offsets relative to the text, heads as indices in this list. */
  public List<TreeWord> words() {
    List<TreeWord> all = new ArrayList<>();
    for (TreebankSentence sentence : sentences) {
      int before = all.size();
      sentence.words().forEach(word -> all.add(word.shift(sentence.start(), before)));
    }
    return all;
  }
}
