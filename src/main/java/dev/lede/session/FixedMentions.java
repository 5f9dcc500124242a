package dev.lede.session;

import dev.lede.text.Nesting;
import dev.lede.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Mentions that the caller is sure of, places where the caller is sure that there is none, and
 * which others can stand beside them: those that have another range and cross none of the mentions.
 * Each question costs a search, however many there are.
 */
public final class FixedMentions {
  /** None at all. */
  public static final FixedMentions NONE = new FixedMentions(List.of());

  private final List<FixedMention> all;
  private final Set<TextRange> none;
  private final Set<TextRange> ranges = new HashSet<>();

  /** At each border the innermost range with the border strictly inside, or null. */
  private final NavigableMap<Integer, TextRange> around = new TreeMap<>();

  /** From each border up to the next the innermost range, or null. */
  private final NavigableMap<Integer, TextRange> from = new TreeMap<>();

  /** Takes mentions that do not cross each other, no two with the same range. */
  public FixedMentions(List<FixedMention> fixed) {
    this(fixed, Set.of());
  }

  /**
   * The same, with places that nothing else of the same range is to stand at.
   *
   * @param none their ranges
   */
  public FixedMentions(List<FixedMention> fixed, Set<TextRange> none) {
    this.none = Set.copyOf(none);
    all =
        fixed.stream()
            .sorted(Comparator.comparing(FixedMention::range, Nesting.OUTER_FIRST))
            .toList();
    Deque<TextRange> open = new ArrayDeque<>();
    for (FixedMention mention : all) {
      TextRange range = mention.range();
      ranges.add(range);
      close(open, range.start());
      TextRange outer = open.peek();
      around.putIfAbsent(
          range.start(), outer != null && outer.start() < range.start() ? outer : null);
      open.push(range);
      from.put(range.start(), range);
    }
    close(open, Integer.MAX_VALUE);
  }

  private void close(Deque<TextRange> open, int upTo) {
    while (!open.isEmpty() && open.peek().end() <= upTo) {
      int end = open.pop().end();
      while (!open.isEmpty() && open.peek().end() == end) {
        open.pop();
      }
      around.put(end, open.peek());
      from.put(end, open.peek());
    }
  }

  /** The mentions, in text order, outer first. */
  public List<FixedMention> all() {
    return all;
  }

  /** Whether a mention is one of these, by its range. */
  public boolean has(int start, int end) {
    return ranges.contains(new TextRange(start, end));
  }

  /** Whether it leaves everything as it is. */
  boolean isEmpty() {
    return all.isEmpty() && none.isEmpty();
  }

  /** Whether another mention can stand at this range. */
  boolean admits(int start, int end) {
    TextRange atStart = strictlyAround(start);
    TextRange atEnd = strictlyAround(end);
    return !has(start, end)
        && !none.contains(new TextRange(start, end))
        && (atStart == null || atStart.end() >= end)
        && (atEnd == null || atEnd.start() <= start);
  }

  /** The innermost range that has this position inside, not at a border. */
  private TextRange strictlyAround(int position) {
    if (around.containsKey(position)) {
      return around.get(position);
    }
    Map.Entry<Integer, TextRange> before = from.floorEntry(position);
    return before == null ? null : before.getValue();
  }

  /** These, and those of others that can stand beside them. */
  public FixedMentions and(List<FixedMention> others) {
    if (others.isEmpty()) {
      return this;
    }
    List<FixedMention> both = new ArrayList<>(all);
    others.stream().filter(o -> admits(o.range().start(), o.range().end())).forEach(both::add);
    return new FixedMentions(both, none);
  }
}
