package dev.lede.text;

import java.util.List;

/**
 * A change of a text: replacements in the coordinates of the old text, ascending and disjoint;
 * neighbours may touch.
 *
 * <p>Positions map as in CodeMirror 6: {@link #mapStart} is its {@code mapPos(pos, 1)}, {@link
 * #mapEnd} its {@code mapPos(pos, -1)}, so that a range does not grow by what is typed at its
 * borders.
 *
 * @param replacements what changes; empty for an edit that changes nothing
 */
public record Edit(List<Replacement> replacements) {

  public Edit {
    replacements = List.copyOf(replacements);
    int last = 0;
    for (Replacement replacement : replacements) {
      if (replacement.start() < last) {
        throw new IllegalArgumentException(
            "replacement at "
                + replacement.start()
                + " begins before "
                + last
                + ", where the last"
                + " one ends");
      }
      last = replacement.end();
    }
  }

  /** One replacement: {@code [start, end)} gives way to {@code insert}. */
  public static Edit replace(int start, int end, String insert) {
    return new Edit(List.of(new Replacement(start, end, insert)));
  }

  /**
   * The text after the edit.
   *
   * @throws EditOutOfBounds when a replacement reaches beyond the end of {@code text}
   */
  public String apply(String text) {
    requireFits(text.length());
    StringBuilder out = new StringBuilder(Math.max(0, text.length() + lengthChange()));
    int from = 0;
    for (Replacement replacement : replacements) {
      out.append(text, from, replacement.start()).append(replacement.insert());
      from = replacement.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  /**
   * Checks that the edit belongs to a text of this length.
   *
   * @throws EditOutOfBounds when a replacement reaches beyond {@code length}
   */
  public void requireFits(int length) {
    if (!replacements.isEmpty()) {
      int end = replacements.get(replacements.size() - 1).end();
      if (end > length) {
        throw new EditOutOfBounds(end, length);
      }
    }
  }

  /** How much longer (or, negative, shorter) the text becomes. */
  public int lengthChange() {
    int change = 0;
    for (Replacement replacement : replacements) {
      change += replacement.lengthChange();
    }
    return change;
  }

  /** Where a range that starts at {@code pos} starts afterwards: after what is inserted there. */
  public int mapStart(int pos) {
    return map(pos, false);
  }

  /** Where a range that ends at {@code pos} ends afterwards: before what is inserted there. */
  public int mapEnd(int pos) {
    return map(pos, true);
  }

  private int map(int pos, boolean before) {
    int shift = 0;
    for (Replacement replacement : replacements) {
      int start = replacement.start();
      int end = replacement.end();
      if (start > pos) {
        break;
      }
      if (end > pos || (start == pos && before)) {
        boolean atStart = pos == start || before;
        return start + shift + (atStart ? 0 : replacement.insert().length());
      }
      shift += replacement.lengthChange();
    }
    return pos + shift;
  }

  /** Whether a replacement overlaps {@code range} or touches one of its borders. */
  public boolean touches(TextRange range) {
    for (Replacement replacement : replacements) {
      if (replacement.start() > range.end()) {
        return false;
      }
      if (replacement.end() >= range.start()) {
        return true;
      }
    }
    return false;
  }
}
