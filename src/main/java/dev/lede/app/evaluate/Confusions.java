package dev.lede.app.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is taken for what: counts of gold types against predicted ones, where spans are the same or,
 * failing that, overlap. Confined to one thread.
 */
final class Confusions {
  /** A kind of mistake; {@code -} stands for nothing. */
  private record Kind(String gold, String predicted, boolean sameRange) {
    @Override
    public String toString() {
      String border =
          sameRange || gold.equals("-") || predicted.equals("-") ? "" : ", other border";
      return "%-12s taken for %-12s%s".formatted(gold, predicted, border);
    }
  }

  private final Map<Kind, Integer> counts = new HashMap<>();

  /** Adds one article; neither list may have spans that overlap among themselves. */
  void add(List<NamedSpan> gold, List<NamedSpan> predicted) {
    Set<NamedSpan> right = new HashSet<>(gold);
    right.retainAll(new HashSet<>(predicted));
    Set<NamedSpan> met = new HashSet<>();
    for (NamedSpan span : predicted) {
      if (!right.contains(span)) {
        NamedSpan truth = nearest(span, gold, right);
        if (truth == null) {
          count(new Kind("-", span.type(), false));
        } else {
          met.add(truth);
          count(new Kind(truth.type(), span.type(), sameRange(truth, span)));
        }
      }
    }
    for (NamedSpan span : gold) {
      if (!right.contains(span) && !met.contains(span)) {
        count(new Kind(span.type(), "-", false));
      }
    }
  }

  private static NamedSpan nearest(NamedSpan span, List<NamedSpan> gold, Set<NamedSpan> right) {
    NamedSpan found = null;
    for (NamedSpan candidate : gold) {
      if (candidate.overlaps(span) && !right.contains(candidate)) {
        if (sameRange(candidate, span)) {
          return candidate;
        }
        found = found == null ? candidate : found;
      }
    }
    return found;
  }

  private static boolean sameRange(NamedSpan a, NamedSpan b) {
    return a.start() == b.start() && a.end() == b.end();
  }

  private void count(Kind kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** The commonest kinds, a line each. */
  String table(int lines) {
    StringBuilder out = new StringBuilder();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<Kind, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()))
        .limit(lines)
        .forEach(
            e -> out.append(String.format(Locale.ROOT, "%5d  %s%n", e.getValue(), e.getKey())));
    return out.toString();
  }
}
