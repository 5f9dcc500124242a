package dev.lede.app.evaluate;

import java.util.Locale;

/** Counts of one comparison of values. Confined to one thread. */
final class ValueCounts {

  private int gold;
  private int found;
  private int spans;
  private int touched;
  private int values;

  void addGold() {
    gold++;
  }

  void addFound() {
    found++;
  }

  /**
   * Counts a gold mention that was found.
   *
   * @param borders whether both borders are right
   * @param value whether the value is right
   */
  void addPair(boolean borders, boolean value) {
    touched++;
    spans += borders ? 1 : 0;
    values += value ? 1 : 0;
  }

  /** Harmonic mean of precision and recall of right values, 0 to 1. */
  double valueF1() {
    return f1(values);
  }

  /** Share of the mentions found, borders or not, whose value is right, 0 to 1. */
  double accuracy() {
    return touched == 0 ? 0 : 1.0 * values / touched;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-24s gold %5d found %5d  span F1 %.4f  overlap F1 %.4f  value accuracy %.4f"
            + "  value F1 %.4f",
        name,
        gold,
        found,
        f1(spans),
        f1(touched),
        accuracy(),
        valueF1());
  }

  private double f1(int correct) {
    return gold + found == 0 ? 0 : 2.0 * correct / (gold + found);
  }
}
