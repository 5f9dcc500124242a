package dev.lede.nlp.quote;

import dev.lede.nlp.quote.QuoteMark.Family;
import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds quotation marks and tells from their neighbours whether they can open or close. Linear,
 * pure.
 */
final class QuoteMarks {
  /** Short forms that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos", "cuz");

  private static final String BEFORE_OPENING =
      "([{<-\u2013\u2014/\u201C\u2018\u00AB\u2039\"'\u201E";
  private static final String AFTER_CLOSING =
      ".,;:!?)]}>-\u2013\u2014/\u2026\u201D\u2019\u00BB\u203A\"'\u201C";

  private final String text;
  private final int from;
  private final int to;

  private QuoteMarks(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
  }

  /** The marks of {@code text} between {@code from} and {@code to}, in order. */
  static List<QuoteMark> of(String text, int from, int to) {
    QuoteMarks marks = new QuoteMarks(text, from, to);
    List<QuoteMark> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean maybe = c == '"' || c == '\'' || c == '`' || c >= '\u00AB';
      QuoteMark mark = maybe ? marks.at(i) : null;
      if (mark != null) {
        found.add(mark);
        i = mark.end() - 1;
      }
    }
    return found;
  }

  private QuoteMark at(int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '"', '\uFF02' -> straight(i, 1);
      case '`' -> isNext(i, '`') ? straight(i, 2) : null;
      case '\'' -> isNext(i, '\'') ? straight(i, 2) : single(i, Family.SINGLE);
      case '\u201C', '\u201D', '\u201E', '\u201F' -> curly(i, c);
      case '\u00AB', '\u00BB' -> angle(i, Family.ANGLE, c == '\u00AB');
      case '\u2039', '\u203A' -> angle(i, Family.SINGLE_ANGLE, c == '\u2039');
      case '\u2018', '\u2019', '\u201A', '\u201B' -> single(i, Family.SINGLE_CURLY);
      default -> null;
    };
  }

  private boolean isNext(int i, char c) {
    return i + 1 < to && text.charAt(i + 1) == c;
  }

  private QuoteMark straight(int i, int length) {
    boolean opens = canOpen(i, i + length);
    boolean closes = canClose(i, i + length);
    boolean either = opens == closes;
    boolean inches = i > from && Character.isDigit(text.charAt(i - 1));
    return new QuoteMark(i, i + length, Family.STRAIGHT, opens || either, closes || either, inches);
  }

  /** The left mark closes what a low one opened; a right one seldom opens. */
  private QuoteMark curly(int i, char c) {
    boolean opens = canOpen(i, i + 1);
    boolean closes = canClose(i, i + 1);
    boolean right = c == '\u201D';
    boolean clear = opens != closes;
    return new QuoteMark(
        i,
        i + 1,
        Family.CURLY,
        right ? clear && opens : true,
        right || (c == '\u201C' && clear && closes),
        false);
  }

  private QuoteMark angle(int i, Family family, boolean left) {
    boolean opens = canOpen(i, i + 1);
    boolean closes = canClose(i, i + 1);
    return opens == closes
        ? new QuoteMark(i, i + 1, family, left, !left, false)
        : new QuoteMark(i, i + 1, family, opens, closes, false);
  }

  private QuoteMark single(int i, Family family) {
    boolean wordBefore = i > from && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean wordAfter = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
    if (wordBefore && wordAfter) {
      return null;
    }
    boolean right = text.charAt(i) == '\u2019';
    boolean opens = !right && !wordBefore && canOpen(i, i + 1) && !isClipped(i + 1);
    boolean closes = !opens && canClose(i, i + 1);
    boolean possessive = wordBefore && "sSxz".indexOf(text.charAt(i - 1)) >= 0;
    return opens || closes ? new QuoteMark(i, i + 1, family, opens, closes, possessive) : null;
  }

  /** Whether a short form such as 'em or '90s begins at {@code i}, after an apostrophe. */
  private boolean isClipped(int i) {
    int end = i;
    while (end < to && end - i < 6 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    String word = text.substring(i, end).toLowerCase(Locale.ROOT);
    return CLIPPED.contains(word) || word.matches("\\d0s");
  }

  private boolean canOpen(int start, int end) {
    char after = end < to ? text.charAt(end) : ' ';
    char before = start > from ? text.charAt(start - 1) : ' ';
    return !WhiteSpace.is(after)
        && (WhiteSpace.is(before) || BEFORE_OPENING.indexOf(before) >= 0)
        && (")]}.,;:!?".indexOf(after) < 0 || text.startsWith("...", end));
  }

  private boolean canClose(int start, int end) {
    char after = end < to ? text.charAt(end) : ' ';
    char before = start > from ? text.charAt(start - 1) : ' ';
    return !WhiteSpace.is(before)
        && "([{".indexOf(before) < 0
        && (WhiteSpace.is(after) || AFTER_CLOSING.indexOf(after) >= 0);
  }
}
