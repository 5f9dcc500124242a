package dev.lede.nlp.zone;

import dev.lede.text.WordList;
import java.util.List;
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
  private static final String CAPS =
      "(?=\\p{Lu}[.'\u2019-]?\\p{Lu})\\p{Lu}++(?:[.'\u2019\\p{M}-]++\\p{Lu}++)*+\\.?+";
  private static final String CITY = CAPS + "(?: " + CAPS + "){0,3}";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'\u2019]*+(?:-[\\p{L}'\u2019]++)*+";
  private static final String PLACE =
      WORD + "(?: (?:(?:of|de|la|el|du|the|and) )?" + WORD + "){0,3}";
  private static final String AGENCY = "\\([^()]{2,60}\\)|/ ?[^/]{2,40} ?/";
  private static final String MARK =
      "\\s?(?:\\.-(?=\\s)|\u2014|\u2013|--|\u2015|\u2212|-(?=\\s)|\u00b7)+";
  private static final String WHEN = "(?:[,.]? (?:" + DATE + "),?)";
  private static final String MORE =
      "(?:, " + PLACE + "|\\s?/\\s?(?:" + CITY + "|" + PLACE + ")| \\(" + PLACE + "\\)){0,3}";

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
              + ")|"
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
              + " /|"
              + PLACE
              + MORE
              + WHEN
              + "\\.(?=\\s\\p{Lu}))");

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

  /** A place alone on its line. */
  private static final Pattern SPOT = Pattern.compile(CITY + "(?:, " + PLACE + "){1,2}");

  private static final Pattern CAPITALS = Pattern.compile(CITY + MORE + ":(?=\\s)");

  private static final WordList SMALL = WordList.of("of de la el du the and");

  private static final WordList NO_PLACES =
      WordList.of(
          "UPDATE HOST NEWS SPEAKER MODERATOR INTERVIEWER UPDATED NOTE BREAKING "
              + "WARNING CORRECTION EXCLUSIVE VIDEO ANALYSIS OPINION READ WATCH MORE "
              + "LIVE TODO FYI PS QUESTION ANSWER EDITORIAL COMMENT CLARIFICATION LISTEN "
              + "BACKGROUND SUMMARY IMPORTANT PHOTO PHOTOS PICTURES FACTBOX EXPLAINER "
              + "TIMELINE PROFILE");

  private Datelines() {}

  /**
   * Where the dateline at the start of a paragraph ends, or the start where there is none.
   *
   * @param first what else it may open with, for its place in the text
   */
  static int end(String text, Block block, List<Pattern> first) {
    char c = text.charAt(block.start());
    if (c != '(' && !Character.isUpperCase(c)) {
      return block.start();
    }
    String opening = block.opening(text, LONGEST);
    if (!mayOpen(opening)) {
      return block.start();
    }
    Matcher matcher = OPENING.matcher(opening);
    if (matcher.lookingAt() && isPlace(opening, matcher.end())) {
      return block.start() + matcher.end();
    }
    for (Pattern pattern : first) {
      matcher = pattern.matcher(opening);
      if (matcher.lookingAt() && isPlace(opening, matcher.end())) {
        return block.start() + matcher.end();
      }
    }
    return block.start();
  }

  /** Whether a mark comes before the first word in small letters: cheap, and mostly not so. */
  private static boolean mayOpen(String opening) {
    boolean before = true;
    for (int i = 0; i < opening.length(); i++) {
      char c = opening.charAt(i);
      if ("\u2014\u2013\u2015\u2212-:(/\u00b7".indexOf(c) >= 0) {
        return true;
      }
      if (before
          && Character.isLowerCase(c)
          && !SMALL.containsLower(opening, i, wordEnd(opening, i))) {
        return false;
      }
      before = c == ' ';
    }
    return opening.length() < LONGEST || opening.indexOf('.') > 0;
  }

  private static int wordEnd(String opening, int start) {
    int end = start;
    while (end < opening.length() && Character.isLetter(opening.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What the first paragraph may open with, under a headline or without one. */
  static List<Pattern> first(boolean headed) {
    return headed ? List.of(CAPITALS, FIRST) : List.of(CAPITALS);
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
    return !NO_PLACES.contains(opening, 0, letters) && (letters > 2 || end > letters + 4);
  }

  /** What stands before a bar; sections may stand after it. */
  private static String beforeBar(String plain) {
    int bar = plain.indexOf('|');
    return bar > 6 && plain.length() - bar < 40 ? plain.substring(0, bar) : plain;
  }

  /** Whether a block says no more than when, and maybe where. */
  static boolean isDate(String block, String plain) {
    return block.length() <= LONGEST
        && (DateWords.isDate(beforeBar(plain))
            || PLACED.matcher(block).matches()
            || SPOT.matcher(block).matches());
  }
}
