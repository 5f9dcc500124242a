package dev.lede.text;

/** Marks that end sentences, and quotes and brackets around them. */
final class Punctuation {

  private Punctuation() {}

  /** A stop or a mark of question or exclamation, of any script. */
  static boolean ends(char c) {
    return c == '.' || c == '!' || c == '?' || (c > 0x7F && endsElsewhere(c));
  }

  private static boolean endsElsewhere(char c) {
    return switch (c) {
      case '\u2026', '\u203c', '\u2047', '\u2048', '\u2049', '\u061f', '\u06d4', '\u0964' -> true;
      default -> endsWithoutSpace(c);
    };
  }

  /** A mark of East Asian writing, after which no space stands. */
  static boolean endsWithoutSpace(char c) {
    return c == '\u3002' || c == '\uff01' || c == '\uff1f' || c == '\uff61';
  }

  /** A quote or bracket that may open; the straight quotes open and close. */
  static boolean opens(char c) {
    return switch (c) {
      case '"',
          '\'',
          '(',
          '[',
          '{',
          '\u201c',
          '\u2018',
          '\u201e',
          '\u201a',
          '\u00ab',
          '\u2039',
          '\u300c',
          '\u300e',
          '\u00bf',
          '\u00a1',
          '`' ->
          true;
      default -> false;
    };
  }

  /** A quote or bracket that may close. */
  static boolean closes(char c) {
    return switch (c) {
      case '"',
          '\'',
          ')',
          ']',
          '}',
          '\u201d',
          '\u2019',
          '\u00bb',
          '\u203a',
          '\u300d',
          '\u300f',
          '\uff09' ->
          true;
      default -> false;
    };
  }
}
