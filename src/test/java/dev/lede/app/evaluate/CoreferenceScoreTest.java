package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreferenceScoreTest {

  /** The example of Pradhan et al. 2014, computed there by hand. */
  @Test
  void agreesWithThePublishedExample() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(
        List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g")),
        List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i")));
    assertRatio(0.4, 0.4, score.muc());
    assertRatio(0.5, 5.0 / 12, score.bCubed());
    assertRatio(1.3 / 3, 1.3 / 2, score.ceaf());
    assertEquals((0.4 + 5.0 / 11 + 0.52) / 3, score.conll(), 1e-9);
  }

  @Test
  void givesAllForTheSameClusters() {
    CoreferenceScore score = new CoreferenceScore();
    List<Set<String>> clusters = List.of(Set.of("a", "b"), Set.of("c", "d", "e"));
    score.add(clusters, clusters);
    assertEquals(1, score.conll(), 1e-9);
  }

  @Test
  void givesNothingForNoAnswer() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(List.of(Set.of("a", "b")), List.of());
    assertEquals(0, score.conll());
  }

  /** Two articles: links, mentions and clusters add up before they are divided. */
  @Test
  void addsUpOverArticles() {
    CoreferenceScore score = new CoreferenceScore();
    score.add(List.of(Set.of("a", "b")), List.of(Set.of("a", "b")));
    score.add(List.of(Set.of("a", "b", "c", "d")), List.of(Set.of("a", "b"), Set.of("c", "d")));
    assertRatio(1, 3.0 / 4, score.muc());
    assertRatio(1, 4.0 / 6, score.bCubed());
    assertRatio((1 + 4.0 / 6) / 3, (1 + 4.0 / 6) / 2, score.ceaf());
  }

  @Test
  void findsTheBestAssignmentOfAll() {
    long seed = 20_191_124;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
      for (double[] row : gain) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(4) / 4.0;
        }
      }
      assertEquals(tried(gain), Assignment.best(gain), 1e-9, "seed " + seed + " round " + round);
    }
  }

  private static double tried(double[][] gain) {
    List<Integer> columns = new ArrayList<>(Collections.nCopies(gain.length, -1));
    for (int j = 0; j < gain[0].length; j++) {
      columns.add(j);
    }
    return tried(gain, 0, columns);
  }

  private static double tried(double[][] gain, int row, List<Integer> columns) {
    if (row == gain.length) {
      return 0;
    }
    double best = 0;
    for (int i = 0; i < columns.size(); i++) {
      List<Integer> rest = new ArrayList<>(columns);
      int column = rest.remove(i);
      best = Math.max(best, (column < 0 ? 0 : gain[row][column]) + tried(gain, row + 1, rest));
    }
    return best;
  }

  private static void assertRatio(double precision, double recall, CoreferenceScore.Ratio ratio) {
    assertEquals(precision, ratio.precision(), 1e-9, "precision");
    assertEquals(recall, ratio.recall(), 1e-9, "recall");
  }
}
