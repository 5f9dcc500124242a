package dev.lede.nlp.value;

import dev.lede.nlp.value.DateAnchor.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for the day of an article in its beginning. */
final class DateLine {

  /** What is looked at, in UTF-16 units. */
  private static final int HEAD = 2_000;

  /** A line with a date of its own is shorter than its date and this many units. */
  private static final int EXTRA = 40;

  /** Digits of a year. */
  private static final int YEAR = 4;

  /** More than stands before the year in a date, "the 30th of September., ", and after it. */
  private static final int BEFORE = 32;

  private static final int AFTER = 12;

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?"
              + MONTH
              + ",? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  /** What stands before the date in its line: nothing, a weekday, "By Ana Ruiz |", "Updated". */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\W+)?"
              + "|.*[|·•:–—-]\\W*(?:\\w+day\\W+)?|(?:by|published|posted|updated|date|last)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BIRTH =
      Pattern.compile("(?:\\bborn|\\bborn on|\\(|\\bsince)\\s*$", Pattern.CASE_INSENSITIVE);

  private DateLine() {}

  static DateAnchor find(String text) {
    return find(text, BEFORE, AFTER);
  }

  /** The same, looking for dates so far before and after the beginning of each year. */
  static DateAnchor find(String text, int before, int after) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher matcher = DATE.matcher(head).useTransparentBounds(true);
    DateAnchor first = null;
    int from = 0;
    for (int year = year(head, 0); year >= 0; year = year(head, Math.max(year + YEAR, from))) {
      matcher.region(Math.max(from, year - before), Math.min(head.length(), year + after));
      while (matcher.find()) {
        from = matcher.end();
        Stretch day = day(matcher.group());
        if (day != null && isLine(head, matcher.start(), matcher.end())) {
          return new DateAnchor(day.start(), Source.DATELINE);
        }
        if (day != null && first == null && !isBirth(head, matcher.start())) {
          first = new DateAnchor(day.start(), Source.TEXT);
        }
      }
    }
    return first != null ? first : new DateAnchor(null, Source.UNKNOWN);
  }

  /** Where the next four digits are that are no part of more; each date has some. */
  private static int year(String head, int from) {
    int digits = 0;
    for (int i = from; i < head.length(); i++) {
      boolean digit = head.charAt(i) >= '0' && head.charAt(i) <= '9';
      if (!digit && digits == YEAR) {
        return i - YEAR;
      }
      digits = digit ? digits + 1 : 0;
    }
    return digits == YEAR ? head.length() - YEAR : -1;
  }

  private static Stretch day(String date) {
    Setting nowhere = new Setting(null, Direction.PAST);
    Stretch day = FullDates.read(Words.of(date), nowhere);
    return day != null && day.grain() == Grain.DAY ? day : null;
  }

  /** Whether a date fills a line, or stands in a dateline: "BASRA, March 3, 2019 (Reuters) -". */
  private static boolean isLine(String head, int start, int end) {
    int lineStart = head.lastIndexOf('\n', start - 1) + 1;
    int next = head.indexOf('\n', end);
    int lineEnd = next < 0 ? head.length() : next;
    boolean isShort = lineEnd - lineStart <= end - start + EXTRA && (next >= 0 || lineStart > 0);
    if (isShort && LEAD.matcher(head.substring(lineStart, start)).matches()) {
      return true;
    }
    String after = head.substring(end, Math.min(lineEnd, end + EXTRA));
    return start - lineStart <= EXTRA && after.matches("\\s*(?:\\([^)]*\\))?\\s*[-–—].*");
  }

  private static boolean isBirth(String head, int start) {
    return BIRTH.matcher(head.substring(Math.max(0, start - 12), start)).find();
  }
}
