package dev.lede.nlp.token;

import java.util.Arrays;

/**
 * The pieces of a vocabulary as two tries, one of those that begin a word, one of those within it.
 * All edges are in one open hash table. Immutable once the vocabulary has filled it.
 */
final class PieceTrie {

  /** Root of the pieces that begin a word. */
  static final int FIRST = 0;

  /** Root of the pieces within a word, without their mark. */
  static final int WITHIN = 1;

  static final int NONE = -1;

  /** {@code node << 16 | char} of each edge, {@code EMPTY} where there is none. */
  private final long[] edges;

  private final int[] targets;
  private int[] ids = {NONE, NONE};
  private int nodes = 2;

  private static final long EMPTY = -1L;

  /**
   * @param letters at least as many as there will be edges
   */
  PieceTrie(int letters) {
    int capacity = Integer.highestOneBit(Math.max(letters, 8)) * 2;
    edges = new long[capacity];
    Arrays.fill(edges, EMPTY);
    targets = new int[capacity];
  }

  /** Adds {@code piece}, from its unit {@code from} on, below {@code root}. */
  void add(int root, String piece, int from, int id) {
    int node = root;
    for (int i = from; i < piece.length(); i++) {
      long edge = (long) node << 16 | piece.charAt(i);
      int slot = slot(edge);
      if (edges[slot] == EMPTY) {
        edges[slot] = edge;
        targets[slot] = newNode();
      }
      node = targets[slot];
    }
    ids[node] = id;
  }

  private int newNode() {
    if (nodes == ids.length) {
      ids = Arrays.copyOf(ids, ids.length * 2);
    }
    ids[nodes] = NONE;
    return nodes++;
  }

  /** The node that {@code c} leads to from {@code node}, or {@link #NONE}. */
  int next(int node, char c) {
    int slot = slot((long) node << 16 | c);
    return edges[slot] == EMPTY ? NONE : targets[slot];
  }

  /** The id of the piece that ends at {@code node}, or {@link #NONE}. */
  int id(int node) {
    return ids[node];
  }

  /** Where the edge is, or would be. */
  private int slot(long edge) {
    long hash = edge * 0x9E3779B97F4A7C15L;
    int mask = edges.length - 1;
    int slot = (int) (hash >>> 40) & mask;
    while (edges[slot] != edge && edges[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
