package dev.lede.app.evaluate;

import dev.lede.annotation.Token;
import dev.lede.app.evaluate.GoldTree.GoldWord;
import java.util.List;
import java.util.Locale;

/**
 * Shares of words that are right, by the rules of the CoNLL 2018 shared task on given words: all
 * words count, punctuation too; a relation is right when its universal part is and its head is;
 * where the treebank has no lemma every lemma is right. Confined to one thread.
 */
final class TreeScore {
  private int words;
  private int upos;
  private int tags;
  private int lemmas;
  private int heads;
  private int relations;

  /**
   * Adds a sentence.
   *
   * @param tokens one for each word of the tree
   */
  void add(GoldTree tree, List<Token> tokens) {
    if (tokens.size() != tree.words().size()) {
      throw new IllegalArgumentException(
          "%d tokens for %d words".formatted(tokens.size(), tree.words().size()));
    }
    for (int i = 0; i < tokens.size(); i++) {
      add(tree.words().get(i), tokens.get(i));
    }
  }

  private void add(GoldWord gold, Token token) {
    words++;
    upos += gold.upos().equals(token.pos()) ? 1 : 0;
    tags += gold.tag().equals(token.tag()) ? 1 : 0;
    lemmas += gold.lemma().equals("_") || gold.lemma().equals(token.lemma()) ? 1 : 0;
    if (gold.head() == token.head()) {
      heads++;
      relations += gold.relation().equals(Treebank.withoutSubtype(token.relation())) ? 1 : 0;
    }
  }

  /** Labelled attachment score, 0 to 100. */
  double las() {
    return percent(relations);
  }

  /** A table of one line. */
  String table() {
    return String.format(
        Locale.ROOT,
        "  UPOS    XPOS   lemma     UAS     LAS  words%n%6.2f  %6.2f  %6.2f  %6.2f  %6.2f  %5d%n",
        percent(upos),
        percent(tags),
        percent(lemmas),
        percent(heads),
        percent(relations),
        words);
  }

  private double percent(int right) {
    return words == 0 ? 0 : 100.0 * right / words;
  }
}
