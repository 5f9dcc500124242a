package dev.lede.nlp.parse;

import java.util.Arrays;

/**
 * The best dependency tree with exactly one root (Chu and Liu, 1965; Edmonds, 1967). The one root
 * is had by a penalty on every arc from the root, larger than any sum of scores (cf. Zmigrod et
 * al., EMNLP 2020): a best tree then has as few such arcs as possible, which is one.
 */
final class SpanningTree {

  private static final double PENALTY = 1e6;

  /** {@code [node][head]} scores; node 0 is the root. Worked on in place by contraction. */
  private final double[][] score;

  private final int nodes;

  private SpanningTree(float[][] arcs) {
    nodes = arcs.length + 1;
    score = new double[nodes][nodes];
    for (int node = 1; node < nodes; node++) {
      for (int head = 0; head < nodes; head++) {
        // A floor keeps barred arcs finite, above the penalty of a second root.
        score[node][head] = Math.max(arcs[node - 1][head], -1e3f) - (head == 0 ? PENALTY : 0);
      }
      score[node][node] = Double.NEGATIVE_INFINITY;
    }
  }

  /**
   * Finds the heads.
   *
   * @param arcs {@code [word][head]} scores, head 0 the root, head {@code h} the word {@code h - 1}
   * @return {@code [word]} head, 0 for the root
   */
  static int[] heads(float[][] arcs) {
    int[] greedy = greedy(arcs);
    int[] node = new int[arcs.length + 1];
    System.arraycopy(greedy, 0, node, 1, greedy.length);
    long roots = Arrays.stream(greedy).filter(head -> head == 0).count();
    if (roots == 1 && cycle(node) == null) {
      return greedy;
    }
    SpanningTree tree = new SpanningTree(arcs);
    int[] heads = tree.solve(tree.score);
    return Arrays.copyOfRange(heads, 1, heads.length);
  }

  private static int[] greedy(float[][] arcs) {
    int[] heads = new int[arcs.length];
    for (int word = 0; word < arcs.length; word++) {
      int best = 0;
      for (int head = 1; head < arcs[word].length; head++) {
        if (head != word + 1 && arcs[word][head] > arcs[word][best]) {
          best = head;
        }
      }
      heads[word] = best;
    }
    return heads;
  }

  /** Heads {@code [node]} of the best arborescence of a score matrix; entry 0 is unused. */
  private int[] solve(double[][] s) {
    int n = s.length;
    int[] heads = new int[n];
    for (int node = 1; node < n; node++) {
      for (int head = 1; head < n; head++) {
        if (s[node][head] > s[node][heads[node]]) {
          heads[node] = head;
        }
      }
    }
    boolean[] inCycle = cycle(heads);
    return inCycle == null ? heads : expand(s, heads, inCycle);
  }

  /** Contracts the cycle to one node, solves the rest, and opens the cycle where it is entered. */
  private int[] expand(double[][] s, int[] heads, boolean[] inCycle) {
    int n = s.length;
    int[] outside = new int[n];
    int count = 0;
    for (int node = 0; node < n; node++) {
      if (!inCycle[node]) {
        outside[count++] = node;
      }
    }
    double[][] small = new double[count + 1][count + 1];
    int[] entered = new int[count];
    int[] left = new int[count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        small[i][j] = s[outside[i]][outside[j]];
      }
      entered[i] = bestEntry(s, heads, inCycle, outside[i]);
      left[i] = bestExit(s, inCycle, outside[i]);
      small[count][i] = s[entered[i]][outside[i]] - s[entered[i]][heads[entered[i]]];
      small[i][count] = i == 0 ? Double.NEGATIVE_INFINITY : s[outside[i]][left[i]];
    }
    small[count][count] = Double.NEGATIVE_INFINITY;
    int[] solved = solve(small);
    int[] result = heads.clone();
    for (int i = 1; i < count; i++) {
      result[outside[i]] = solved[i] == count ? left[i] : outside[solved[i]];
    }
    int from = solved[count];
    result[entered[from]] = outside[from];
    return result;
  }

  private static int bestEntry(double[][] s, int[] heads, boolean[] inCycle, int head) {
    int best = -1;
    for (int node = 1; node < s.length; node++) {
      if (inCycle[node]
          && (best < 0
              || s[node][head] - s[node][heads[node]] > s[best][head] - s[best][heads[best]])) {
        best = node;
      }
    }
    return best;
  }

  private static int bestExit(double[][] s, boolean[] inCycle, int node) {
    int best = -1;
    for (int head = 1; head < s.length; head++) {
      if (inCycle[head] && (best < 0 || s[node][head] > s[node][best])) {
        best = head;
      }
    }
    return best;
  }

  /** The nodes of one cycle, or null when there is none. */
  private static boolean[] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = heads[node];
      }
      if (node != 0 && seen[node] == start) {
        boolean[] members = new boolean[heads.length];
        for (int member = node; !members[member]; member = heads[member]) {
          members[member] = true;
        }
        return members;
      }
    }
    return null;
  }
}
