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

  private final FixedMentions fixed;

  Overrides(FixedMentions fixed) {
    this.fixed = fixed;
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
    List<Mention> all = new ArrayList<>(found.size() + fixed.all().size());
    found.stream().filter(m -> fixed.admits(m.start(), m.end())).forEach(all::add);
    for (FixedMention mention : fixed.all()) {
      int start = mention.range().start();
      int end = mention.range().end();
      String id = "mu" + (all.size() + 1);
      String covered = text.substring(start, end);
      all.add(new Mention(id, start, end, covered, mention.label(), 1, null, null, null));
    }
    all.sort(OUTER_FIRST);
    return withParents(all);
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
