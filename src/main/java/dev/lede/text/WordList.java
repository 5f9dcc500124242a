package dev.lede.text;

/**
 * A fixed list of short ASCII words that is asked for parts of a text without cutting them out.
 * Immutable.
 */
public final class WordList {

  private final String[] words;
  private final int[] slots;
  private final int longest;

  /** The words of {@code list}, parted by white space; none twice. */
  public static WordList of(String list) {
    return new WordList(list.strip().split("\\s+"));
  }

  private WordList(String[] words) {
    this.words = words;
    this.slots = new int[Integer.highestOneBit(words.length) * 4];
    int max = 0;
    for (int i = 0; i < words.length; i++) {
      int slot = hash(words[i], 0, words[i].length());
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
      max = Math.max(max, words[i].length());
    }
    this.longest = max;
  }

  /** Whether {@code text[start, end)} is one of the words. */
  public boolean contains(String text, int start, int end) {
    return find(text, start, end, false) >= 0;
  }

  /** The same with the letters A to Z taken for a to z; the words must be in lower case. */
  public boolean containsLower(String text, int start, int end) {
    return find(text, start, end, true) >= 0;
  }

  /** Index of {@code text[start, end)} in lower case, or -1. */
  public int indexOfLower(String text, int start, int end) {
    return find(text, start, end, true);
  }

  private int find(String text, int start, int end, boolean lower) {
    if (end - start > longest) {
      return -1;
    }
    int slot = hash(text, start, end);
    while (slots[slot] != 0) {
      int index = slots[slot] - 1;
      String word = words[index];
      if (word.length() == end - start
          && (lower ? equalsLower(word, text, start) : text.startsWith(word, start))) {
        return index;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private static boolean equalsLower(String word, String text, int start) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != lower(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  /** The letters A to Z as a to z, all else as it is. */
  public static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** The same for both cases. */
  private int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + (text.charAt(i) | 32);
    }
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }
}
