package dev.lede.format.read;

import dev.lede.annotation.Label;
import dev.lede.text.Nesting;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Collects what a reader finds in a file, and checks it. */
final class Marks {
  private static final int MOST = 100_000;
  private static final int MOST_QUOTED = 100;

  /** A mark and where in the file it stands. */
  private record Found(Mark mark, String where) {}

  private static final String LABELS =
      Arrays.stream(Label.values()).map(Enum::name).collect(Collectors.joining(", "));

  private final String text;
  private final List<Found> found = new ArrayList<>();

  Marks(String text) {
    this.text = text;
  }

  /**
   * Takes a mark.
   *
   * @param where in the file it stands
   * @param start UTF-16 offset, or {@link Positions#NONE}
   * @param end the same
   */
  void add(String where, int start, int end, String label) {
    if (start == Positions.NONE || end == Positions.NONE) {
      throw new FormatProblem(where, "the range is not one of the text, or cuts a character");
    }
    if (start >= end) {
      throw new FormatProblem(where, "the range is empty or ends before it starts");
    }
    if (found.size() == MOST) {
      throw new FormatProblem(where, "has more than %d mentions, the limit".formatted(MOST));
    }
    found.add(new Found(new Mark(new TextRange(start, end), label(where, label)), where));
  }

  /** The label of this name. */
  static Label label(String where, String name) {
    for (Label label : Label.values()) {
      if (label.name().equals(name)) {
        return label;
      }
    }
    throw new FormatProblem(
        where, "unknown label %s; known are %s".formatted(FormatProblem.shown(name), LABELS));
  }

  /** Fails unless these are the words of the text at this range. */
  void requireWords(String where, int start, int end, String words) {
    boolean range = start != Positions.NONE && start <= end;
    boolean same = end - start == words.length() && text.startsWith(words, Math.max(0, start));
    if (range && !same) {
      throw differ(where, words, text.substring(start, Math.min(end, start + MOST_QUOTED)));
    }
  }

  /** The words beside a range are not those of the text. */
  static FormatProblem differ(String where, String words, String there) {
    return new FormatProblem(
        where,
        "says %s, but the text there is %s"
            .formatted(FormatProblem.shown(words), FormatProblem.shown(there)));
  }

  /** The text with all marks; fails when two have the same range or cross. */
  MarkedText done() {
    found.sort(Comparator.comparing(f -> f.mark().range(), Nesting.OUTER_FIRST));
    OptionalInt misfit = Nesting.firstMisfit(found.stream().map(f -> f.mark().range()).toList());
    if (misfit.isPresent()) {
      throw new FormatProblem(
          found.get(misfit.getAsInt()).where(),
          "the range is that of another mention, or crosses it");
    }
    return new MarkedText(text, found.stream().map(Found::mark).toList());
  }
}
