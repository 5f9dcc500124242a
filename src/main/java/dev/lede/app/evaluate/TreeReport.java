package dev.lede.app.evaluate;

import dev.lede.app.evaluate.tree.TreeMeasures;
import dev.lede.app.evaluate.tree.TreeScore;
import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import dev.lede.app.evaluate.tree.TreebankText;
import java.util.List;

/**
 * Scores of an engine on a treebank.
 *
 * @param givenWords with the words and sentences of the treebank
 * @param rawText with the engine's own words and sentences
 */
public record TreeReport(TreeMeasures givenWords, TreeMeasures rawText) {

  static TreeReport of(ScoredEngine engine, List<TreebankText> texts) {
    TreeScore given = new TreeScore();
    TreeScore raw = new TreeScore();
    for (TreebankText text : texts) {
      for (TreebankSentence sentence : text.sentences()) {
        List<TreeWord> answer = engine.parse(sentence);
        given.add(sentence.words(), answer);
      }
      raw.add(text.words(), engine.read(text.text()).words());
    }
    return new TreeReport(given.measures(), raw.measures());
  }
}
