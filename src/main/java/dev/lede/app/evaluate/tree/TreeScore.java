package dev.lede.app.evaluate.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of the CoNLL 2018 measures, each the F1 of words that align and agree. Words align where
 * they cover the same characters; a multiword token needs no more, for its words cover it. Confined
 * to one thread.
 */
public final class TreeScore {

  private static final int NONE = -2;

  private int gold;
  private int predicted;
  private int aligned;
  private int upos;
  private int xpos;
  private int lemma;
  private int heads;
  private int labelledHeads;
  private boolean tagged;

  /** Adds one text: what the treebank says and what an engine says, heads as list indices. */
  public void add(List<TreeWord> truth, List<TreeWord> answer) {
    gold += truth.size();
    predicted += answer.size();
    Map<Long, Integer> places = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      places.put(place(truth.get(i)), i);
    }
    int[] partner = new int[answer.size()];
    for (int i = 0; i < partner.length; i++) {
      partner[i] = places.getOrDefault(place(answer.get(i)), NONE);
    }
    for (int i = 0; i < partner.length; i++) {
      if (partner[i] != NONE) {
        TreeWord right = truth.get(partner[i]);
        compare(right, answer.get(i), sameHead(right, answer.get(i), partner));
      }
    }
  }

  private static boolean sameHead(TreeWord right, TreeWord word, int[] partner) {
    return word.head() < 0 ? right.head() < 0 : right.head() == partner[word.head()];
  }

  private void compare(TreeWord right, TreeWord word, boolean sameHead) {
    aligned++;
    tagged |= !right.xpos().equals("_");
    upos += one(right.upos().equals(word.upos()));
    xpos += one(right.xpos().equals(word.xpos()));
    lemma += one(right.lemma().equals("_") || right.lemma().equals(word.lemma()));
    heads += one(sameHead);
    labelledHeads += one(sameHead && right.universalRelation().equals(word.universalRelation()));
  }

  private static int one(boolean agrees) {
    return agrees ? 1 : 0;
  }

  private static long place(TreeWord word) {
    return ((long) word.start() << 32) | word.end();
  }

  /** The measures, 0 to 100. */
  public TreeMeasures measures() {
    return new TreeMeasures(
        gold,
        f1(aligned),
        f1(upos),
        tagged ? f1(xpos) : Double.NaN,
        f1(lemma),
        f1(heads),
        f1(labelledHeads));
  }

  private double f1(int correct) {
    return gold + predicted == 0 ? 0 : 200.0 * correct / (gold + predicted);
  }
}
