package dev.lede.text;

/** Which units are one character with what stands before them. */
final class Characters {

  private Characters() {}

  /**
   * Whether a text must not be cut at {@code i}, a position within it: a pair, a mark, a joiner.
   */
  static boolean extendsBefore(String text, int i) {
    char c = text.charAt(i);
    if (c < 128 || i == 0) {
      return false;
    }
    if (Character.isLowSurrogate(c)) {
      return Character.isHighSurrogate(text.charAt(i - 1));
    }
    int codePoint = text.codePointAt(i);
    if (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> text.charAt(i - 1) == '\u200d';
    };
  }
}
