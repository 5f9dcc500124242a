package dev.lede.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts of strict span comparison, a type and in all. Confined to one thread. */
final class SpanScore {

  /** Counts of one type. */
  private static final class Counts {
    private int correct;
    private int predicted;
    private int gold;

    private double f1() {
      return predicted + gold == 0 ? 0 : 2.0 * correct / (predicted + gold);
    }

    private TypeScore row(String type) {
      return new TypeScore(type, correct, predicted, gold, f1());
    }

    private String line(String name) {
      double precision = predicted == 0 ? 0 : 1.0 * correct / predicted;
      double recall = gold == 0 ? 0 : 1.0 * correct / gold;
      return String.format(
          Locale.ROOT, "%-12s %6.4f %6.4f %6.4f %6d%n", name, precision, recall, f1(), gold);
    }
  }

  private final Counts all = new Counts();
  private final Map<String, Counts> types = new TreeMap<>();

  /** Adds one article. */
  void add(List<NamedSpan> gold, List<NamedSpan> predicted) {
    Set<NamedSpan> truth = new HashSet<>(gold);
    for (NamedSpan span : truth) {
      all.gold++;
      of(span).gold++;
    }
    for (NamedSpan span : new HashSet<>(predicted)) {
      all.predicted++;
      of(span).predicted++;
      if (truth.contains(span)) {
        all.correct++;
        of(span).correct++;
      }
    }
  }

  /** Harmonic mean of precision and recall over all spans, 0 to 1. */
  double f1() {
    return all.f1();
  }

  /** The scores of all types, {@code all} last. */
  List<TypeScore> types() {
    List<TypeScore> rows = new ArrayList<>();
    types.forEach((type, counts) -> rows.add(counts.row(type)));
    rows.add(all.row("all"));
    return rows;
  }

  /** A table: precision, recall, F1 and number of gold spans, a line a type. */
  String table() {
    StringBuilder out = new StringBuilder("type              P      R     F1   gold\n");
    types.forEach((type, counts) -> out.append(counts.line(type)));
    return out.append(all.line("all")).toString();
  }

  private Counts of(NamedSpan span) {
    return types.computeIfAbsent(span.type(), type -> new Counts());
  }
}
