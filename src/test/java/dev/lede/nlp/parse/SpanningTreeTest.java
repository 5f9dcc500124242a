package dev.lede.nlp.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpanningTreeTest {

  @Test
  void keepsTheBestHeadsWhenTheyAreATree() {
    float[][] arcs = {{9, 0, 1, 0}, {1, 8, 0, 2}, {0, 3, 7, 0}};
    assertArrayEquals(new int[] {0, 1, 2}, SpanningTree.heads(arcs));
  }

  @Test
  void opensACycleWhereItCostsLeast() {
    float[][] arcs = {{5, 0, 9}, {4, 9, 0}};
    assertArrayEquals(new int[] {0, 1}, SpanningTree.heads(arcs));
  }

  @Test
  void hasOneRootHoweverMuchTwoWouldScore() {
    float[][] arcs = {{50, 0, 1}, {50, 2, 0}};
    assertArrayEquals(new int[] {0, 1}, SpanningTree.heads(arcs));
  }

  @Test
  void equalsTheBestOfAllTreesOnRandomScores() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      int words = 1 + random.nextInt(5);
      float[][] arcs = new float[words][words + 1];
      for (float[] row : arcs) {
        for (int head = 0; head < row.length; head++) {
          row[head] = (float) random.nextGaussian() * 5;
        }
      }
      int[] heads = SpanningTree.heads(arcs);
      assertEquals(best(arcs, new int[words], 0), total(arcs, heads), 1e-3, "seed " + seed);
    }
  }

  /** A long sentence of words in pairs, each the best head of the other. */
  @Test
  @Timeout(60)
  void opensAThousandCycles() {
    int words = 2_000;
    float[][] arcs = new float[words][words + 1];
    for (int word = 0; word < words; word++) {
      Arrays.fill(arcs[word], -5);
      arcs[word][0] = 0;
      arcs[word][(word ^ 1) + 1] = 10;
      if (word > 0 && word % 2 == 0) {
        arcs[word][word - 1] = 5;
      }
    }
    int pairs = words / 2;
    assertEquals(10.0 * pairs + 5.0 * (pairs - 1), total(arcs, SpanningTree.heads(arcs)), 1e-3);
  }

  /** Each word joins the cycle of those before it, one after the other. */
  @Test
  @Timeout(60)
  void opensACycleInACycleAThousandTimes() {
    int words = 1_000;
    float[][] arcs = new float[words][words + 1];
    for (int word = 0; word < words; word++) {
      Arrays.fill(arcs[word], -5);
      arcs[word][0] = -10;
      arcs[word][word == 0 ? 2 : word] = 10;
      if (word + 2 <= words) {
        arcs[0][word + 2] = 10 - word;
      }
    }
    assertEquals(10.0 * (words - 1) - 10, total(arcs, SpanningTree.heads(arcs)), 1e-3);
  }

  /** Score of the best tree, by trying every choice of heads. */
  private static double best(float[][] arcs, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? total(arcs, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head <= heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, best(arcs, heads, word + 1));
    }
    return best;
  }

  private static double total(float[][] arcs, int[] heads) {
    double sum = 0;
    for (int word = 0; word < heads.length; word++) {
      sum += arcs[word][heads[word]];
    }
    return isTree(heads) ? sum : Double.NaN;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      int node = word + 1;
      for (int steps = 0; node != 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        node = heads[node - 1];
      }
    }
    return roots == 1;
  }
}
