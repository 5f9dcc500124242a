package dev.lede.nlp.place;

import java.util.Arrays;

/**
 * From the folded name of a place to the numbers of the places that bear it, without keeping the
 * names: 46 bits of hash, one that tells a second name, and 17 bits of number, sorted.
 *
 * <p>Source of error: two of 300,000 names share their bits with probability 1 in 1,500.
 */
final class NameIndex {

  private static final int PLACE_BITS = 17;
  private static final long PLACE = (1L << PLACE_BITS) - 1;
  private static final long SECOND = 1L << PLACE_BITS;
  private static final long HASH = -1L << (PLACE_BITS + 1);

  private final long[] entries;
  private int size;

  /** Room for as many names. */
  NameIndex(int names) {
    entries = new long[names];
  }

  /**
   * Adds a name. Before {@link #sort()}.
   *
   * @param second whether English calls the place by another name
   */
  void add(String folded, int place, boolean second) {
    if (place > PLACE) {
      throw new IllegalArgumentException("place must be at most " + PLACE + " but is " + place);
    }
    entries[size++] = (hash(folded) & HASH) | (second ? SECOND : 0) | place;
  }

  /** Ends the adding. */
  void sort() {
    Arrays.sort(entries, 0, size);
  }

  /** What is called so: each number of a place, those with the main name first, as {@link Hit}s. */
  Hit[] find(String folded) {
    long hash = hash(folded) & HASH;
    int from = Arrays.binarySearch(entries, 0, size, hash);
    from = from < 0 ? -from - 1 : from;
    int to = from;
    while (to < size && (entries[to] & HASH) == hash) {
      to++;
    }
    Hit[] hits = new Hit[to - from];
    for (int i = from; i < to; i++) {
      hits[i - from] = new Hit((int) (entries[i] & PLACE), (entries[i] & SECOND) == 0);
    }
    return hits;
  }

  /**
   * One place of a name.
   *
   * @param place its number
   * @param main whether English calls the place so
   */
  record Hit(int place, boolean main) {}

  /** FNV-1a, stirred as MurmurHash3 ends. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
