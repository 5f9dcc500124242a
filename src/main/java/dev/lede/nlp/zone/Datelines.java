package dev.lede.nlp.zone;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what says where and when an article was written: at the start of it, or on a line. */
final class Datelines {
  private static final int LONGEST = 160;
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?"
          + "|OCT|NOV|DEC)[A-Za-z]*\\.?";
  private static final String DATE =
      "(?:(?:Mon|Tues?|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,? )?(?:"
          + MONTH
          + " \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
          + MONTH
          + ")(?:,? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d";
  private static final String CAPS = "\\p{Lu}[\\p{Lu}\\p{M}.'\u2019-]*\\p{Lu}\\.?";
  private static final String CITY = CAPS + "(?: " + CAPS + "){0,3}";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019]*(?:-[\\p{L}'\u2019]+)*";
  private static final String PLACE =
      WORD + "(?: (?:(?:of|de|la|el|du|the|and) )?" + WORD + "){0,3}";
  private static final String AGENCY = "\\([^()]{2,60}\\)|/ ?[^/]{2,40} ?/";
  private static final String MARK = "\\s?(?:\u2014|\u2013|--|\u2015|\u2212|-(?=\\s)|\u00b7)+";
  private static final String WHEN = "(?:[,.]? (?:" + DATE + "),?)";
  private static final String MORE =
      "(?:, " + PLACE + "|\\s?/\\s?" + CITY + "| \\(" + PLACE + "\\)){0,3}";

  /** A place in capitals, or any with a date or an agency, and a mark. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:"
              + CITY
              + MORE
              + WHEN
              + "?(?:"
              + MARK
              + ")?\\s?(?:"
              + AGENCY
              + ")?(?:\\s?"
              + DATE
              + " ?/)?(?:"
              + MARK
              + "|:(?=\\s))|"
              + PLACE
              + MORE
              + "(?:"
              + WHEN
              + "\\s?(?:"
              + AGENCY
              + ")?| (?:"
              + AGENCY
              + "))(?:"
              + MARK
              + "|:(?=\\s))|\\((?:AP|AFP|Reuters|CNN|Xinhua|UPI|ANI|PTI|TASS|VOA)\\)"
              + MARK
              + "|(?:"
              + CITY
              + "|"
              + PLACE
              + ")"
              + MORE
              + " \\((?:AP|AFP|Reuters|CNN|Xinhua|UPI|ANI|PTI|TASS|ANTARA News|VOA)\\)"
              + "(?=\\s?[\\p{Lu}\"\u201c])|"
              + CITY
              + MORE
              + " / [A-Z ]{4,30} / "
              + DATE
              + " /)");

  /** What only the first paragraph opens with: a place and a mark. */
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:" + PLACE + MORE + ")(?:\\s(?:\u2014|\u2013|--|-)|:)(?=\\s\\p{Lu}|\\s[\"\u201c])");

  private static final Pattern PLACED =
      Pattern.compile(
          "(?:"
              + PLACE
              + MORE
              + "(?:,|\\s[\u2014\u2013|-]) )(?:"
              + DATE
              + ")(?:\\s?[\u2014\u2013-])?");

  private static final Set<String> NO_PLACES =
      Set.of(
          "UPDATE",
          "UPDATED",
          "NOTE",
          "BREAKING",
          "WARNING",
          "CORRECTION",
          "EXCLUSIVE",
          "VIDEO",
          "ANALYSIS",
          "OPINION",
          "READ",
          "WATCH",
          "MORE",
          "LIVE",
          "TODO",
          "FYI",
          "PS",
          "QUESTION",
          "ANSWER",
          "EDITORIAL",
          "COMMENT",
          "CLARIFICATION",
          "LISTEN",
          "BACKGROUND",
          "SUMMARY",
          "IMPORTANT",
          "PHOTO",
          "PHOTOS",
          "PICTURES",
          "FACTBOX",
          "EXPLAINER",
          "TIMELINE",
          "PROFILE");

  private Datelines() {}

  /**
   * Where the dateline at the start of a paragraph ends, or the start where there is none.
   *
   * @param first whether it is the first paragraph under a headline
   */
  static int end(String text, Block block, boolean first) {
    char c = text.charAt(block.start());
    if (c != '(' && !Character.isUpperCase(c)) {
      return block.start();
    }
    String opening = block.opening(text, LONGEST);
    Matcher matcher = OPENING.matcher(opening);
    if (matcher.lookingAt() && isPlace(opening, matcher.end())) {
      return block.start() + matcher.end();
    }
    if (first) {
      matcher = FIRST.matcher(opening);
      if (matcher.lookingAt() && isPlace(opening, matcher.end())) {
        return block.start() + matcher.end();
      }
    }
    return block.start();
  }

  /** Not a word in capitals that heads a note, nor a short form before a mark. */
  private static boolean isPlace(String opening, int end) {
    int letters = 0;
    while (letters < end && Character.isLetter(opening.charAt(letters))) {
      letters++;
    }
    if (letters == 0) {
      return true;
    }
    String word = opening.substring(0, letters).toUpperCase(Locale.ROOT);
    return !NO_PLACES.contains(word) && (letters > 2 || end > letters + 4);
  }

  /** Whether a block says no more than when, and maybe where. */
  static boolean isDate(String block, String plain) {
    return block.length() <= LONGEST
        && (DateWords.isDate(plain) || PLACED.matcher(block).matches());
  }
}
