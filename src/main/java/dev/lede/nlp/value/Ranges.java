package dev.lede.nlp.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** From one date to another: "1967 to 1995", "March 3-5, 2019", "2018-19", "Monday to Friday". */
final class Ranges {

  private static final Set<String> BETWEEN =
      Set.of(WordCutter.DASH, "to", "through", "thru", "until", "till", "and", "/");

  private Ranges() {}

  /** Reads words in which dashes are kept. */
  static String read(List<String> cut, Setting setting) {
    List<String> words = new ArrayList<>(cut);
    boolean and = words.remove("between");
    words.remove("from");
    if (words.size() == 1 && words.get(0).contains("/")) {
      words = List.of(words.get(0).split("/"));
      return words.size() == 2 ? range(words.subList(0, 1), words.subList(1, 2), setting) : null;
    }
    for (int i = 1; i < words.size() - 1; i++) {
      String word = words.get(i);
      if (BETWEEN.contains(word) && (and || !word.equals("and"))) {
        String range = range(words.subList(0, i), words.subList(i + 1, words.size()), setting);
        if (range != null) {
          return range;
        }
      }
    }
    return null;
  }

  private static String range(List<String> left, List<String> right, Setting setting) {
    if (left.contains(WordCutter.DASH) || right.contains(WordCutter.DASH)) {
      return null;
    }
    Stretch to = end(left, right, setting);
    Stretch from = to == null ? null : start(left, right, to, setting);
    boolean ascending = from != null && from.start().isBefore(to.start());
    return ascending ? from.value() + "/" + to.value() : null;
  }

  /** The end, which may lack the month or the century that the start has. */
  private static Stretch end(List<String> left, List<String> right, Setting setting) {
    String first = right.get(0);
    int year = Year.figure(left.get(left.size() - 1));
    if (year > 0 && left.size() == 1 && right.size() == 1 && first.length() == 2) {
      return stretch(List.of(left.get(0).substring(0, 2) + first), setting);
    }
    Stretch plain = stretch(right, setting);
    if (plain == null && left.size() > 1) {
      List<String> joined = new ArrayList<>(left.subList(0, 1));
      joined.addAll(right);
      return stretch(joined, setting);
    }
    return plain;
  }

  /** The start, which may lack the month or the year that the end has. */
  private static Stretch start(List<String> left, List<String> right, Stretch to, Setting setting) {
    String last = right.get(right.size() - 1);
    if (Year.figure(last) > 0 && right.size() > 1) {
      List<String> joined = new ArrayList<>(left);
      if (left.size() == 1 && to.grain() == Grain.DAY) {
        joined.addAll(right.subList(1, right.size()));
      } else {
        joined.add(last);
      }
      Stretch dated = stretch(joined, setting);
      if (dated != null) {
        return dated.start().isAfter(to.start())
            ? Stretch.around(dated.start().minusYears(1), dated.grain())
            : dated;
      }
    }
    if (left.size() == 1 && right.size() > 1 && stretch(left, setting) == null) {
      List<String> joined = new ArrayList<>(left);
      joined.addAll(right.subList(1, right.size()));
      return stretch(joined, setting);
    }
    return stretch(left, setting);
  }

  private static Stretch stretch(List<String> words, Setting setting) {
    return Dates.stretch(Modifiers.strip(new Words(words)), setting);
  }
}
