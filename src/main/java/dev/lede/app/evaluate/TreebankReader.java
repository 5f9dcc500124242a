package dev.lede.app.evaluate;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.app.evaluate.GoldTree.GoldWord;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.token.Word;
import java.util.ArrayList;
import java.util.List;

/** Has the sentences of a treebank annotated with the treebank's own words. */
final class TreebankReader {
  private TreebankReader() {}

  /** Scores the engine on trees. */
  static TreeScore score(Pipeline pipeline, List<GoldTree> trees) {
    TreeScore score = new TreeScore();
    for (GoldTree tree : trees) {
      score.add(tree, annotate(pipeline, tree).tokens());
    }
    return score;
  }

  private static SentenceAnnotations annotate(Pipeline pipeline, GoldTree tree) {
    StringBuilder text = new StringBuilder();
    List<Word> words = new ArrayList<>(tree.words().size());
    for (GoldWord word : tree.words()) {
      int start = text.length();
      text.append(word.form());
      words.add(new Word(start, text.length()));
      text.append(' ');
    }
    return pipeline.annotate(text.toString(), words);
  }
}
