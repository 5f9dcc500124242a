package dev.lede.nlp.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a mention into words, one pass from left to right. Confined to one thread. */
final class WordCutter {

  static final String DASH = "-";

  private static final String DASHES = "-‐‑‒–—−";
  private static final String APOSTROPHES = "'’";

  /** What is a word by itself although neither letter nor digit. */
  private static final String SIGNS = "%°½¼¾/+";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int at;

  private WordCutter(String text) {
    this.text = text;
  }

  /** The words, each dash as {@link #DASH}. */
  static List<String> cut(String mention) {
    WordCutter cutter = new WordCutter(mention);
    while (cutter.at < mention.length()) {
      cutter.step();
    }
    return cutter.words;
  }

  private void step() {
    char c = text.charAt(at);
    if (isDigit(c)) {
      figure();
    } else if (Character.isLetter(c)) {
      word();
    } else {
      at++;
      if (DASHES.indexOf(c) >= 0) {
        words.add(DASH);
      } else if (SIGNS.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL) {
        words.add(String.valueOf(c));
      }
    }
  }

  /** Letters, with single letters and their full stops as one word: "a.m." is "am". */
  private void word() {
    StringBuilder word = new StringBuilder();
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      word.append(text.charAt(at++));
      boolean initial = word.length() == 1 || dotted(at - 2);
      if (initial && isAt(at, '.') && isLetter(at + 1) && !isLetter(at + 2)) {
        at++;
      }
    }
    if (at < text.length() && APOSTROPHES.indexOf(text.charAt(at)) >= 0) {
      suffix(word);
    }
    words.add(word.toString().toLowerCase(Locale.ROOT));
  }

  private boolean dotted(int index) {
    return index >= 0 && text.charAt(index) == '.';
  }

  /** Leaves out the "'s" of a word, and keeps the rest of "o'clock". */
  private void suffix(StringBuilder word) {
    if (isLetter(at + 1) && isLetter(at + 2)) {
      at++;
      while (isLetter(at)) {
        word.append(text.charAt(at++));
      }
    } else if (isLetter(at + 1)) {
      at += 2;
    }
  }

  /**
   * Digits with what joins them ("1,000", "4.2", "7:45", "9/11"), and the end of "31st", "1990s".
   */
  private void figure() {
    StringBuilder figure = new StringBuilder();
    while (isDigit(at)) {
      figure.append(text.charAt(at++));
      if (isAt(at, ',') && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3)) {
        at++;
      } else if ((isAt(at, '.') || isAt(at, ':') || isAt(at, '/')) && isDigit(at + 1)) {
        figure.append(text.charAt(at++));
      }
    }
    int end = at;
    while (isLetter(end)) {
      end++;
    }
    String tail = text.substring(at, end).toLowerCase(Locale.ROOT);
    if (List.of("st", "nd", "rd", "th", "s").contains(tail)) {
      figure.append(tail);
      at = end;
    } else if (isPlural(end)) {
      figure.append('s');
      at += 2;
    }
    words.add(figure.toString());
  }

  /** Whether "1990's" goes on here. */
  private boolean isPlural(int lettersEnd) {
    return lettersEnd == at
        && at < text.length()
        && APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && isAt(at + 1, 's')
        && !isLetter(at + 2);
  }

  private boolean isAt(int index, char wanted) {
    return index < text.length() && text.charAt(index) == wanted;
  }

  private boolean isLetter(int index) {
    return index < text.length() && Character.isLetter(text.charAt(index));
  }

  private boolean isDigit(int index) {
    return index < text.length() && isDigit(text.charAt(index));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
