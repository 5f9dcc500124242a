package dev.lede.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was marked, what was found, and what of it is right. Confined to one thread. */
final class Tally {
  private final String name;
  private final List<String> errors = new ArrayList<>();
  private int right;
  private int found;
  private int wanted;

  Tally(String name) {
    this.name = name;
  }

  void wanted() {
    wanted++;
  }

  /** Something was found; where it stands is told when it is wrong. */
  void found(boolean isRight, String where) {
    found++;
    right += isRight ? 1 : 0;
    if (!isRight) {
      errors.add(where);
    }
  }

  /** Something marked was not found. */
  void missed(String where) {
    errors.add("missed " + where);
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
  }

  List<String> errors() {
    return errors;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-22s P %.3f  R %.3f  F1 %.3f   (%d right of %d found, %d marked)",
        name,
        precision(),
        recall(),
        f1(),
        right,
        found,
        wanted);
  }
}
