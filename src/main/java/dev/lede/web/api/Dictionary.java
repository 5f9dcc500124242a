package dev.lede.web.api;

import dev.lede.session.FixedMention;
import dev.lede.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Finds the entries of a dictionary in a text, where they begin and end at the borders of words.
 * Where two overlap, one inside the other stays; of two that cross, the one that begins first (the
 * longer of those) stays. Of several entries with the same words, the first counts.
 */
final class Dictionary {
  private static final Comparator<FixedMention> OUTER_FIRST =
      Comparator.<FixedMention>comparingInt(found -> found.range().start())
          .thenComparing(found -> found.range().end(), Comparator.reverseOrder());

  private final List<DictionaryEntry> entries;
  private final Automaton automaton;

  Dictionary(List<DictionaryEntry> entries) {
    this.entries = entries;
    this.automaton = new Automaton(entries.stream().map(DictionaryEntry::text).toList());
  }

  /** The places in a text, in text order, outer first; they do not cross. */
  List<FixedMention> find(String text) {
    List<FixedMention> found = new ArrayList<>();
    if (entries.isEmpty()) {
      return found;
    }
    automaton.scan(text, (end, candidates) -> take(text, end, candidates, found));
    found.sort(OUTER_FIRST);
    return withoutCrossing(found);
  }

  /**
   * Takes the first entry of these, which all have the same words but for their case, that fits.
   */
  private void take(String text, int end, List<Integer> candidates, List<FixedMention> found) {
    int start = end - entries.get(candidates.get(0)).text().length();
    if (!isBorder(text, start) || !isBorder(text, end)) {
      return;
    }
    for (int candidate : candidates) {
      DictionaryEntry entry = entries.get(candidate);
      if (!entry.caseSensitive() || text.startsWith(entry.text(), start)) {
        found.add(new FixedMention(new TextRange(start, end), entry.label()));
        return;
      }
    }
  }

  /** Whether no word goes on from before {@code at} to after it. */
  static boolean isBorder(String text, int at) {
    return at == 0
        || at == text.length()
        || !isWordPart(text.codePointBefore(at))
        || !isWordPart(text.codePointAt(at));
  }

  private static boolean isWordPart(int codePoint) {
    int type = Character.getType(codePoint);
    return Character.isLetterOrDigit(codePoint)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static List<FixedMention> withoutCrossing(List<FixedMention> sorted) {
    List<FixedMention> kept = new ArrayList<>(sorted.size());
    Deque<Integer> ends = new ArrayDeque<>();
    for (FixedMention found : sorted) {
      while (!ends.isEmpty() && ends.peek() <= found.range().start()) {
        ends.pop();
      }
      if (ends.isEmpty() || found.range().end() <= ends.peek()) {
        ends.push(found.range().end());
        kept.add(found);
      }
    }
    return kept;
  }
}
