package dev.lede.nlp.parse;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The best dependency tree with exactly one root (Chu and Liu, 1965; Edmonds, 1967). The one root
 * is had by a penalty on every arc from the root, larger than any sum of scores (cf. Zmigrod et
 * al., EMNLP 2020): a best tree then has as few such arcs as possible, which is one.
 *
 * <p>A path of best arcs grows backwards from each node until it reaches the root; a cycle on it
 * becomes a node of its own (Gabow, Galil, Spencer and Tarjan, 1986). Time and memory grow with the
 * square of the number of words, as the scores do, however many cycles there are.
 */
final class SpanningTree {

  private static final double PENALTY = 1e6;
  private static final int NONE = -1;

  private final int nodes;

  /** {@code [node][head]} scores of the arcs into a node; null once it is part of another. */
  private final double[][] score;

  /** {@code [node][head]} the word that such an arc leads to; null while it is the node itself. */
  private final int[][] target;

  /** The best arc into each node: from and to which word. */
  private final int[] from;

  private final int[] to;

  /** Of which cycle a node is a part. */
  private final int[] whole;

  /** Nodes on the way from a word to the outermost cycle it is in, with shortcuts. */
  private final int[] outer;

  private int count;

  private SpanningTree(float[][] arcs) {
    nodes = arcs.length + 1;
    score = new double[2 * nodes][];
    target = new int[2 * nodes][];
    from = new int[2 * nodes];
    to = new int[2 * nodes];
    whole = new int[2 * nodes];
    outer = new int[2 * nodes];
    Arrays.fill(whole, NONE);
    Arrays.setAll(outer, node -> node);
    for (int node = 1; node < nodes; node++) {
      score[node] = new double[nodes];
      for (int head = 0; head < nodes; head++) {
        // A floor keeps barred arcs finite, above the penalty of a second root.
        score[node][head] = Math.max(arcs[node - 1][head], -1e3f) - (head == 0 ? PENALTY : 0);
      }
      score[node][node] = Double.NEGATIVE_INFINITY;
    }
    count = nodes;
  }

  /**
   * Finds the heads.
   *
   * @param arcs {@code [word][head]} scores, head 0 the root, head {@code h} the word {@code h - 1}
   * @return {@code [word]} head, 0 for the root
   */
  static int[] heads(float[][] arcs) {
    int[] greedy = greedy(arcs);
    long roots = Arrays.stream(greedy).filter(head -> head == 0).count();
    return roots == 1 && !hasCycle(greedy) ? greedy : new SpanningTree(arcs).solve();
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

  private static boolean hasCycle(int[] heads) {
    int[] seen = new int[heads.length + 1];
    for (int start = 1; start < seen.length; start++) {
      int node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = heads[node - 1];
      }
      if (node != 0 && seen[node] == start) {
        return true;
      }
    }
    return false;
  }

  private int[] solve() {
    BitSet rooted = new BitSet(2 * nodes);
    rooted.set(0);
    int[] path = new int[nodes];
    for (int word = 1; word < nodes; word++) {
      int length = 0;
      for (int node = outermost(word); !rooted.get(node); node = outermost(from[node])) {
        int begin = indexOf(node, path, length);
        if (begin < length) {
          node = contracted(path, begin, length);
          length = begin;
        }
        choose(node);
        path[length++] = node;
      }
      for (int i = 0; i < length; i++) {
        rooted.set(path[i]);
      }
    }
    return opened();
  }

  /** Where a node is on the path, or its length. */
  private static int indexOf(int node, int[] path, int length) {
    int i = 0;
    while (i < length && path[i] != node) {
      i++;
    }
    return i;
  }

  private int outermost(int node) {
    int last = node;
    while (outer[last] != last) {
      outer[last] = outer[outer[last]];
      last = outer[last];
    }
    return last;
  }

  private void choose(int node) {
    double[] arcs = score[node];
    int best = 0;
    for (int head = 1; head < nodes; head++) {
      if (arcs[head] > arcs[best]) {
        best = head;
      }
    }
    from[node] = best;
    to[node] = target[node] == null ? node : target[node][best];
  }

  /** Makes a cycle one node: an arc into it is worth what it adds to the arc that it replaces. */
  private int contracted(int[] path, int begin, int end) {
    int cycle = count++;
    double[] best = new double[nodes];
    int[] word = new int[nodes];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    for (int i = begin; i < end; i++) {
      int part = path[i];
      double replaced = score[part][from[part]];
      for (int head = 0; head < nodes; head++) {
        if (score[part][head] - replaced > best[head]) {
          best[head] = score[part][head] - replaced;
          word[head] = target[part] == null ? part : target[part][head];
        }
      }
      score[part] = null;
      target[part] = null;
      whole[part] = cycle;
      outer[part] = cycle;
    }
    for (int head = 1; head < nodes; head++) {
      if (outermost(head) == cycle) {
        best[head] = Double.NEGATIVE_INFINITY;
      }
    }
    score[cycle] = best;
    target[cycle] = word;
    return cycle;
  }

  /** Opens each cycle where it is entered, the outermost first. */
  private int[] opened() {
    for (int cycle = count - 1; cycle >= nodes; cycle--) {
      int part = to[cycle];
      while (whole[part] != cycle) {
        part = whole[part];
      }
      from[part] = from[cycle];
      to[part] = to[cycle];
    }
    return Arrays.copyOfRange(from, 1, nodes);
  }
}
