package dev.lede.nlp.place;

import java.text.Normalizer;

/** The form in which names are compared. */
final class PlaceName {

  private static final String LETTERS = "ßøłđıæœð";
  private static final String[] PLAIN = {"ss", "o", "l", "d", "i", "ae", "oe", "d"};

  private static final String SAINT = "saint ";

  private PlaceName() {}

  /**
   * Lower case, without accents, stops, apostrophes and a leading "the"; other marks except comma
   * and ampersand are spaces; "saint" is "st".
   */
  static String fold(String name) {
    String text = decomposed(name);
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDropped(c)) {
        continue;
      }
      boolean kept = Character.isLetterOrDigit(c) || c == '&' || c == ',';
      if (kept && space && !out.isEmpty()) {
        out.append(' ');
      }
      if (kept) {
        out.append(c);
      }
      space = !kept;
    }
    return shortened(out);
  }

  private static String shortened(StringBuilder name) {
    String bare = name.indexOf("the ") == 0 ? name.substring(4) : name.toString();
    int at = bare.indexOf(SAINT);
    return at == 0 || (at > 0 && bare.charAt(at - 1) == ' ')
        ? bare.substring(0, at) + "st " + bare.substring(at + SAINT.length())
        : bare;
  }

  private static String decomposed(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean ascii = true;
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      ascii &= c < 128;
      int special = c < 128 ? -1 : LETTERS.indexOf(c);
      if (special < 0) {
        out.append(c);
      } else {
        out.append(PLAIN[special]);
      }
    }
    return ascii ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFD);
  }

  private static boolean isDropped(char c) {
    return switch (c) {
      case '.', '\'', '\u2019', '\u2018', '`', '\u02bc', '\u02bb', '"' -> true;
      default -> c >= 128 && Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }
}
