package dev.lede.format;

/** Texts in formats of lines and columns. */
final class Cells {
  private Cells() {}

  /** The text on one line without tabs: each run of white space and control characters a space. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      if (!blank) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = blank;
    }
    return out.toString();
  }

  /** A comment that says what could not be held, when there is something. */
  static void note(StringBuilder out, long count, String what) {
    if (count > 0) {
      out.append("# note: ").append(count).append(" ").append(what).append("\n");
    }
  }
}
