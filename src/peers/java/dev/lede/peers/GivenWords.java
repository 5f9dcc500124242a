package dev.lede.peers;

import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import java.util.ArrayList;
import java.util.List;

/** Answers of engines that were given the words of a treebank, at the places of those words. */
final class GivenWords {

  private GivenWords() {}

  /**
   * Moves words to their places.
   *
   * @param answer one word a word of the sentence, in order
   */
  static List<TreeWord> at(TreebankSentence sentence, List<TreeWord> answer) {
    List<TreeWord> words = sentence.words();
    if (answer.size() != words.size()) {
      throw new IllegalStateException(
          "%d words for %d given".formatted(answer.size(), words.size()));
    }
    List<TreeWord> placed = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      TreeWord place = words.get(i);
      TreeWord said = answer.get(i);
      placed.add(
          new TreeWord(
              place.start(),
              place.end(),
              said.lemma(),
              said.upos(),
              said.xpos(),
              said.head(),
              said.relation()));
    }
    return placed;
  }
}
