package dev.lede.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well scores tell how often mentions are right: ten bins of scores, and the expected
 * calibration error over them (Guo et al., ICML 2017). Confined to one thread.
 */
public final class Calibration {
  /**
   * A bin.
   *
   * @param from least score; the next bin starts a tenth higher
   * @param mentions number of mentions
   * @param score their mean score
   * @param right share of them that is right
   */
  public record Bin(double from, int mentions, double score, double right) {}

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] scores = new double[BINS];

  /** Adds a mention with its score, 0 to 1. */
  void add(double score, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (score * BINS));
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    scores[bin] += score;
  }

  /** The mean distance of score and share of right mentions, by the size of the bins. */
  double error() {
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(scores[bin] - right[bin]);
      all += count[bin];
    }
    return all == 0 ? 0 : error / all;
  }

  /** The bins that are not empty. */
  List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        double mean = scores[bin] / count[bin];
        bins.add(new Bin(bin / (double) BINS, count[bin], mean, (double) right[bin] / count[bin]));
      }
    }
    return bins;
  }

  /** A line a bin that is not empty, then the error. */
  String table() {
    StringBuilder out = new StringBuilder("score        mentions  mean score  right\n");
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f %10d %11.3f %6.3f%n",
                bin / (double) BINS,
                (bin + 1) / (double) BINS,
                count[bin],
                scores[bin] / count[bin],
                (double) right[bin] / count[bin]));
      }
    }
    return out.append(String.format(Locale.ROOT, "expected calibration error %.4f%n", error()))
        .toString();
  }
}
