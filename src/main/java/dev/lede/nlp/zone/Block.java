package dev.lede.nlp.zone;

import java.util.Locale;

/**
 * A stretch of text that has one role: a line or several that were wrapped. No white space at its
 * ends; never empty.
 *
 * @param start first UTF-16 code unit in the text
 * @param end one past the last
 * @param parted whether a blank line stands before it
 */
record Block(int start, int end, boolean parted) {
  /** A block longer than this is never anything but a paragraph or boilerplate. */
  static final int LONG = 420;

  int length() {
    return end - start;
  }

  /** Its first {@code most} units. */
  String opening(String text, int most) {
    return text.substring(start, Math.min(end, start + most));
  }

  /** Its last {@code most} units. */
  String closing(String text, int most) {
    return text.substring(Math.max(start, end - most), end);
  }

  /**
   * Its opening as phrases are written: in small letters, straight apostrophes, single spaces,
   * without the marks before the first letter.
   */
  String plain(String text) {
    StringBuilder out = new StringBuilder(Math.min(length(), LONG));
    for (int i = start; i < end && out.length() < LONG; i++) {
      char c = text.charAt(i);
      if (c == '\u2019' || c == '\u2018') {
        out.append('\'');
      } else if (Character.isLetterOrDigit(c) || "©@#".indexOf(c) >= 0) {
        out.append(c);
      } else if (out.length() > 0) {
        boolean space = c <= ' ' || Character.isSpaceChar(c);
        if (!space) {
          out.append(c);
        } else if (out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      }
    }
    return out.toString().toLowerCase(Locale.ROOT).strip();
  }
}
