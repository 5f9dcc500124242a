package dev.lede.text;

/**
 * Which line breaks end a sentence. Most do: a headline, a byline, an item of a list, a paragraph
 * stand on lines of their own. Only text that was wrapped at a width has breaks that do not: its
 * lines are at most {@value #WIDEST} units long, each too full for the first word of the next, and
 * some of them begin with a small letter.
 *
 * <p>What is decided for a break depends on two lines before and two after it, on at most {@link
 * #REACH} units to either side.
 */
final class LineBreaks {

  static final int WIDEST = 120;
  private static final int NARROWEST = 40;

  /** How much of a line is read, with white space at its ends. */
  private static final int LONGEST = 200;

  static final int REACH = 2 * LONGEST + 4;

  private final String text;

  LineBreaks(String text) {
    this.text = text;
  }

  /** A line without white space at its ends; {@code whole} is false when it is too long to tell. */
  private record Line(int start, int end, boolean whole, int from, int to) {

    int length() {
      return end - start;
    }

    boolean canWrap() {
      return whole && length() <= WIDEST;
    }
  }

  static boolean isBreak(char c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Whether the line break at {@code i} ends a sentence. */
  boolean endsSentence(int i) {
    char c = text.charAt(i);
    if (c == 0x0B || c == '\f' || c == 0x2028 || c == 0x2029) {
      return true;
    }
    Line above = lineBefore(i);
    Line below = lineAfter(i);
    if (!above.canWrap() || above.length() < NARROWEST || !below.canWrap() || isItem(below)) {
      return true;
    }
    Line first = lineBefore(above.from - 1);
    Line last = lineAfter(below.to);
    int width = Math.max(above.length(), below.length());
    width = Math.max(width, first.canWrap() ? first.length() : 0);
    width = Math.max(width, last.canWrap() ? last.length() : 0);
    if (!isFull(above, below, width) || text.charAt(above.end - 1) == ':') {
      return true;
    }
    return !(beginsSmall(below)
        || (beginsSmall(above) && isFull(first, above, width))
        || (beginsSmall(last) && isFull(below, last, width)));
  }

  /** Whether the first word of {@code next} would have been too much for {@code line}. */
  private boolean isFull(Line line, Line next, int width) {
    return line.canWrap()
        && line.length() >= NARROWEST
        && line.length() + 1 + firstWord(next) > width;
  }

  /** The line that ends with the break at {@code i}. */
  private Line lineBefore(int i) {
    int to = i;
    if (to > 0 && to < text.length() && text.charAt(to) == '\n' && text.charAt(to - 1) == '\r') {
      to--;
    }
    int from = Math.max(to, 0);
    while (from > 0 && from > to - LONGEST && !isBreak(text.charAt(from - 1))) {
      from--;
    }
    boolean whole = from == 0 || isBreak(text.charAt(from - 1));
    return trimmed(from, Math.max(to, 0), whole);
  }

  /** The line that follows the break at {@code i}; empty at the end of the text. */
  private Line lineAfter(int i) {
    int from = Math.min(i + 1, text.length());
    if (from < text.length() && text.charAt(i) == '\r' && text.charAt(from) == '\n') {
      from++;
    }
    int to = from;
    while (to < text.length() && to < from + LONGEST && !isBreak(text.charAt(to))) {
      to++;
    }
    boolean whole = to == text.length() || isBreak(text.charAt(to));
    return trimmed(from, to, whole);
  }

  private Line trimmed(int from, int to, boolean whole) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (start < end && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    return new Line(start, end, whole, from, to);
  }

  private int firstWord(Line line) {
    int end = line.start;
    while (end < line.end && !WhiteSpace.is(text.charAt(end))) {
      end++;
    }
    return end - line.start;
  }

  /** Whether the line is blank, a quoted line or an item of a list. */
  private boolean isItem(Line line) {
    if (line.length() == 0) {
      return true;
    }
    char c = text.charAt(line.start);
    if (c == '>' || c == '|' || c == '\u2022' || c == '\u25cf' || c == '\u25aa' || c == '\u00b7') {
      return true;
    }
    int mark = line.start;
    while (mark < line.end && Character.isLetterOrDigit(text.charAt(mark))) {
      mark++;
    }
    boolean numbered = mark > line.start && mark - line.start <= 2;
    boolean marked = numbered ? isOneOf(".):", mark, line) : isOneOf("-*\u2013+#=_", mark, line);
    return marked && mark + 1 < line.end && WhiteSpace.is(text.charAt(mark + 1));
  }

  private boolean isOneOf(String marks, int i, Line line) {
    return i < line.end && marks.indexOf(text.charAt(i)) >= 0;
  }

  private boolean beginsSmall(Line line) {
    int i = line.start;
    while (i < line.end && Punctuation.opens(text.charAt(i))) {
      i++;
    }
    return line.canWrap() && i < line.end && Character.isLowerCase(text.charAt(i));
  }
}
