package dev.lede.text;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** Whether ranges lie in each other like brackets. */
public final class Nesting {
  /** By start, the longer first. */
  public static final Comparator<TextRange> OUTER_FIRST =
      Comparator.comparingInt(TextRange::start)
          .thenComparing(TextRange::end, Comparator.reverseOrder());

  private Nesting() {}

  /**
   * Index of the first range that is equal to one before it or crosses one; empty when all nest.
   *
   * @param sorted as {@link #OUTER_FIRST} has them, none of them empty
   */
  public static OptionalInt firstMisfit(List<TextRange> sorted) {
    Deque<TextRange> around = new ArrayDeque<>();
    for (int i = 0; i < sorted.size(); i++) {
      TextRange range = sorted.get(i);
      while (!around.isEmpty() && around.peek().end() <= range.start()) {
        around.pop();
      }
      if (!around.isEmpty() && (!around.peek().contains(range) || around.peek().equals(range))) {
        return OptionalInt.of(i);
      }
      around.push(range);
    }
    return OptionalInt.empty();
  }
}
