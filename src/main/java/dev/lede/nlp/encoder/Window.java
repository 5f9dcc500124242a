package dev.lede.nlp.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words that the model reads at once, and the part of it whose scores are kept.
 *
 * @param start first word read
 * @param end one past the last word read
 * @param keepFrom first word whose scores are taken from this window
 * @param keepTo one past the last of them
 */
record Window(int start, int end, int keepFrom, int keepTo) {

  /**
   * Cuts a sentence into windows that overlap; what is kept of them covers every word once, each as
   * far from a border of its window as the overlap allows.
   *
   * @param sizes {@code [word]} number of pieces, each at most {@code limit / 2}
   * @param limit pieces a window may hold
   */
  static List<Window> over(int[] sizes, int limit) {
    List<Window> windows = new ArrayList<>();
    int start = 0;
    int keepFrom = 0;
    while (true) {
      int end = reach(sizes, start, limit);
      if (end == sizes.length) {
        windows.add(new Window(start, end, keepFrom, end));
        return windows;
      }
      int next = Math.max(start + 1, end - (end - start) / 3);
      int keepTo = (next + end + 1) / 2;
      windows.add(new Window(start, end, keepFrom, keepTo));
      start = next;
      keepFrom = keepTo;
    }
  }

  private static int reach(int[] sizes, int start, int limit) {
    int end = start;
    int pieces = 0;
    while (end < sizes.length && pieces + sizes[end] <= limit) {
      pieces += sizes[end];
      end++;
    }
    return Math.max(end, start + 1);
  }
}
