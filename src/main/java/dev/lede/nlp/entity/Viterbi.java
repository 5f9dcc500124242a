package dev.lede.nlp.entity;

/**
 * The best sequence of BIO labels under the rule that {@code I-X} only follows {@code B-X} or
 * {@code I-X} (Viterbi, 1967). Linear in words: only {@code O}, the begins, and one continuation
 * can follow, so the best predecessor of most labels is the best one overall.
 */
final class Viterbi {

  private final BioLabels labels;

  Viterbi(BioLabels labels) {
    this.labels = labels;
  }

  /**
   * Decodes the words from {@code start} to {@code end}.
   *
   * @param logProbabilities {@code [word][label]}
   * @return {@code [word - start]} label
   */
  int[] decode(float[][] logProbabilities, int start, int end) {
    int size = labels.size();
    int words = end - start;
    int[][] back = new int[words][size];
    float[] score = new float[size];
    for (int word = 0; word < words; word++) {
      float[] row = logProbabilities[start + word];
      float[] next = new float[size];
      int best = word == 0 ? -1 : argmax(score);
      for (int label = 0; label < size; label++) {
        int from = labels.follows(best, label) ? best : predecessor(label, score, word);
        back[word][label] = from;
        next[label] = row[label] + base(score, from, word);
      }
      score = next;
    }
    return path(back, argmax(score));
  }

  /** The better of {@code B-X} and {@code I-X} before {@code I-X}; -1 at the start of the text. */
  private static int predecessor(int label, float[] score, int word) {
    if (word == 0) {
      return -2;
    }
    return score[label - 1] >= score[label] ? label - 1 : label;
  }

  private static float base(float[] score, int from, int word) {
    if (from == -2) {
      return Float.NEGATIVE_INFINITY;
    }
    return word == 0 ? 0 : score[from];
  }

  private static int[] path(int[][] back, int last) {
    int[] path = new int[back.length];
    int label = last;
    for (int word = back.length - 1; word >= 0; word--) {
      path[word] = label;
      label = back[word][label];
    }
    return path;
  }

  private static int argmax(float[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
