package dev.lede.nlp.encoder;

/** Scores {@code [relation][word][head]} of a window, kept flat as the model gives them. */
final class RelationScores implements Relations {

  private final float[] scores;
  private final int relations;
  private final int words;

  /**
   * @param scores {@code relations * words * (words + 1)} numbers; not copied
   * @param relations number of relations
   * @param words number of words
   */
  RelationScores(float[] scores, int relations, int words) {
    if (scores.length != relations * words * (words + 1)) {
      throw new IllegalArgumentException(
          "scores must hold %d x %d x %d numbers but holds %d"
              .formatted(relations, words, words + 1, scores.length));
    }
    this.scores = scores;
    this.relations = relations;
    this.words = words;
  }

  @Override
  public int best(int word, int head) {
    int best = 0;
    for (int relation = 1; relation < relations; relation++) {
      if (at(relation, word, head) > at(best, word, head)) {
        best = relation;
      }
    }
    return best;
  }

  private float at(int relation, int word, int head) {
    return scores[(relation * words + word) * (words + 1) + head];
  }
}
