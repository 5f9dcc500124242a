package dev.lede.session;

import dev.lede.annotation.Mention;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Puts the mentions a caller is sure of among those of the engine. What the engine has at the same
 * range, or across the border of a fixed mention, goes; what lies inside or around one stays.
 */
final class Overrides {
  private static final Comparator<Mention> OUTER_FIRST =
      Comparator.comparingInt(Mention::start)
          .thenComparing(Mention::end, Comparator.reverseOrder());

  private final List<FixedMention> fixed;
  private final int longest;

  /** Takes mentions that do not cross each other, no two with the same range. */
  Overrides(List<FixedMention> fixed) {
    this.fixed = fixed.stream().sorted(Comparator.comparingInt(f -> f.range().start())).toList();
    this.longest = fixed.stream().mapToInt(f -> f.range().length()).max().orElse(0);
  }

  /**
   * All mentions together, in text order, outer first, each with its parent.
   *
   * @param found by the engine
   */
  List<Mention> among(List<Mention> found, String text) {
    if (fixed.isEmpty()) {
      return found;
    }
    List<Mention> all = new ArrayList<>(found.size() + fixed.size());
    found.stream().filter(this::stays).forEach(all::add);
    for (FixedMention mention : fixed) {
      int start = mention.range().start();
      int end = mention.range().end();
      String id = "mu" + (all.size() + 1);
      String covered = text.substring(start, end);
      all.add(new Mention(id, start, end, covered, mention.label(), 1, null, null, null));
    }
    all.sort(OUTER_FIRST);
    return withParents(all);
  }

  private boolean stays(Mention mention) {
    for (int i = firstFrom(mention.start() - longest); i < fixed.size(); i++) {
      FixedMention other = fixed.get(i);
      int start = other.range().start();
      if (start >= mention.end()) {
        return true;
      }
      boolean same = start == mention.start() && other.range().end() == mention.end();
      if (same || other.crosses(mention.start(), mention.end())) {
        return false;
      }
    }
    return true;
  }

  /** Index of the first fixed mention that starts at {@code start} or after it. */
  private int firstFrom(int start) {
    int low = 0;
    int high = fixed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fixed.get(middle).range().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Mention> withParents(List<Mention> sorted) {
    List<Mention> all = new ArrayList<>(sorted.size());
    Deque<Mention> around = new ArrayDeque<>();
    for (Mention m : sorted) {
      while (!around.isEmpty() && around.peek().end() <= m.start()) {
        around.pop();
      }
      String parent = around.isEmpty() ? null : around.peek().id();
      all.add(m.withParent(parent));
      around.push(m);
    }
    return all;
  }
}
