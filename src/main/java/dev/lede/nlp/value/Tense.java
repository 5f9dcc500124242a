package dev.lede.nlp.value;

import java.util.Set;

/** Guesses from the words around a date whether what happens lies ahead. */
final class Tense {

  private static final int BEFORE = 160;
  private static final int AFTER = 80;

  private static final Set<String> AHEAD =
      Words.set(
          "will shall ll scheduled expected due upcoming forthcoming deadline until till "
              + "planned plans next intends expects set slated hopes tomorrow");
  private static final Set<String> BEHIND =
      Words.set(
          "was were had did said told came went took held began made became won lost met "
              + "left led gave fell saw wrote found got since last has have ago shot struck hit "
              + "died rose sent ran put spoke broke");
  private static final Set<String> TO_BE = Set.of("is", "are", "be");

  private Tense() {}

  /** What stands before and after a date in its sentence; ordered so that maps never slow down. */
  record Beside(String before, String after) implements Comparable<Beside> {
    @Override
    public int compareTo(Beside other) {
      int order = before.compareTo(other.before);
      return order != 0 ? order : after.compareTo(other.after);
    }

    /** The direction of the date: the nearest cue. */
    Direction direction() {
      Words words = Words.of(before);
      for (int i = words.size() - 1; i >= 0; i--) {
        Direction direction = cue(words, i);
        if (direction != null) {
          return direction;
        }
      }
      words = Words.of(after);
      for (int i = 0; i < words.size(); i++) {
        Direction direction = cue(words, i);
        if (direction != null) {
          return direction;
        }
      }
      return Direction.PAST;
    }
  }

  /** What stands beside the date at {@code [start, end)}. */
  static Beside beside(String text, int start, int end) {
    return new Beside(before(text, start), after(text, end));
  }

  private static Direction cue(Words words, int at) {
    boolean passive = at > 0 && words.all().get(at - 1).equals("be");
    words.goTo(at);
    String word = words.here();
    boolean infinitive = TO_BE.contains(word) && words.ahead(1).equals("to");
    boolean going = word.equals("going") && words.ahead(1).equals("to");
    if (AHEAD.contains(word) || infinitive || going) {
      return Direction.FUTURE;
    }
    boolean past = BEHIND.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    return past && !passive ? Direction.PAST : null;
  }

  private static String before(String text, int start) {
    int from = Math.max(0, start - BEFORE);
    for (int i = start - 1; i > from; i--) {
      if (isEnd(text, i)) {
        return text.substring(i + 1, start);
      }
    }
    return text.substring(from, start);
  }

  private static String after(String text, int end) {
    int to = Math.min(text.length(), end + AFTER);
    for (int i = end; i < to; i++) {
      if (isEnd(text, i)) {
        return text.substring(end, i);
      }
    }
    return text.substring(end, to);
  }

  /** Whether a sentence may end at {@code index}; a rough guess. */
  static boolean isEnd(String text, int index) {
    char c = text.charAt(index);
    boolean stop = c == '.' || c == '!' || c == '?' || c == ';';
    return c == '\n' || (stop && index + 1 < text.length() && text.charAt(index + 1) == ' ');
  }
}
