package dev.lede.nlp.place;

import java.util.regex.Pattern;

/** The words between two places that put the first into the second. */
final class Containment {

  private static final int MOST = 48;
  private static final Pattern WORDS =
      Pattern.compile(
          "\\s*,\\s*|,?\\s+in\\s+(the\\s+)?((far\\s+)?(north|south|east|west|central)[a-z-]*\\s+)?"
              + "|,?\\s+in\\s+the\\s+([a-z-]+\\s+)?(state|province|region|county|governorate)\\s+of\\s+"
              + "|\\s*\\(");

  private Containment() {}

  /** Whether such words stand between the two offsets. */
  static boolean between(CharSequence text, int end, int start) {
    return end < start
        && start - end <= MOST
        && start <= text.length()
        && WORDS.matcher(text.subSequence(end, start)).matches();
  }
}
