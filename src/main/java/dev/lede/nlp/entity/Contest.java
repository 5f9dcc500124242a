package dev.lede.nlp.entity;

import dev.lede.annotation.Label;
import dev.lede.annotation.RunnerUp;

/**
 * What comes next to the label of a run of words: each other label, and no label at all, has the
 * geometric mean of its probabilities over the same words, and they share what the score of the
 * winner leaves. Immutable, thread-safe.
 */
final class Contest {
  /** A score below this is not worth telling. */
  private static final double LEAST = 0.005;

  private final BioLabels labels;

  Contest(BioLabels labels) {
    this.labels = labels;
  }

  /**
   * The best but the winner.
   *
   * @param logProbabilities {@code [word][label]}
   * @param start first word of the run
   * @param end one past the last
   * @param score of the winner, 0 to 1
   * @return null when nothing else is worth telling
   */
  RunnerUp runnerUp(float[][] logProbabilities, int start, int end, Label winner, double score) {
    double all = 0;
    double most = 0;
    Label best = null;
    for (int label = 0; label < labels.size(); label++) {
      Label type = labels.type(label);
      if (type == null ? label > 0 : type == winner || !labels.begins(label)) {
        continue;
      }
      double mean = mean(logProbabilities, start, end, label);
      all += mean;
      if (mean > most) {
        most = mean;
        best = type;
      }
    }
    double share = all > 0 ? (1 - score) * most / all : 0;
    return share < LEAST ? null : new RunnerUp(best, share, false);
  }

  /** {@code I-X} follows {@code B-X} among the labels; {@code O} stands for itself. */
  private double mean(float[][] logProbabilities, int start, int end, int begin) {
    int inside = labels.type(begin) == null ? begin : begin + 1;
    double sum = logProbabilities[start][begin];
    for (int word = start + 1; word < end; word++) {
      sum += logProbabilities[word][inside];
    }
    return Math.exp(sum / (end - start));
  }
}
