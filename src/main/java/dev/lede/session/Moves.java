package dev.lede.session;

import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Where positions go in an edit: the same as {@link Edit#mapStart}, {@link Edit#mapEnd} and {@link
 * Edit#touches}, but each in logarithmic time, for edits of thousands of replacements in texts of
 * thousands of mentions.
 */
final class Moves {
  private final List<Replacement> replacements;

  /** How far the text before a replacement moves it; one more for the end of the text. */
  private final int[] shifts;

  Moves(Edit edit) {
    this.replacements = edit.replacements();
    this.shifts = new int[replacements.size() + 1];
    for (int i = 0; i < replacements.size(); i++) {
      shifts[i + 1] = shifts[i] + replacements.get(i).lengthChange();
    }
  }

  /** Where a range that starts here starts afterwards. */
  int start(int pos) {
    int i = first(r -> replacements.get(r).end() > pos);
    if (i == replacements.size() || replacements.get(i).start() > pos) {
      return pos + shifts[i];
    }
    Replacement replacement = replacements.get(i);
    int start = replacement.start() + shifts[i];
    return pos == replacement.start() ? start : start + replacement.insert().length();
  }

  /** Where a range that ends here ends afterwards. */
  int end(int pos) {
    int i = first(r -> replacements.get(r).end() > pos || replacements.get(r).start() >= pos);
    if (i == replacements.size() || replacements.get(i).start() > pos) {
      return pos + shifts[i];
    }
    return replacements.get(i).start() + shifts[i];
  }

  /** Whether a replacement overlaps the range or touches one of its borders. */
  boolean touch(TextRange range) {
    int i = first(r -> replacements.get(r).end() >= range.start());
    return i < replacements.size() && replacements.get(i).start() <= range.end();
  }

  /** Index of the first replacement for which this holds, as it does for all after it. */
  private int first(IntPredicate holds) {
    int low = 0;
    int high = replacements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
