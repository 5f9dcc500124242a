package dev.lede.nlp.token;

/**
 * How a word is written. The order is that of the model's casing embedding: append, never reorder.
 */
public enum Casing {
  /** Letters, none of them upper case: {@code house}. */
  LOWER,
  /** The first letter upper case, no other: {@code House}, {@code I}. */
  INITIAL,
  /** At least two letters, all upper case: {@code NATO}, {@code U.S.}. */
  UPPER,
  /** Any other mixture: {@code iPhone}, {@code McDonald}. */
  MIXED,
  /** With a digit, whatever else: {@code 34}, {@code B2B}. */
  DIGIT,
  /** Neither letter nor digit. */
  OTHER;

  /** The casing of {@code sentence[start, end)}, in UTF-16 code units. */
  public static Casing of(CharSequence sentence, int start, int end) {
    int letters = 0;
    int uppers = 0;
    boolean firstUpper = false;
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(sentence, i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        return DIGIT;
      }
      if (Character.isLetter(c)) {
        boolean upper = Character.isUpperCase(c) || Character.isTitleCase(c);
        firstUpper |= upper && letters == 0;
        letters++;
        uppers += upper ? 1 : 0;
      }
    }
    if (letters == 0) {
      return OTHER;
    }
    if (uppers == 0) {
      return LOWER;
    }
    if (uppers == 1 && firstUpper) {
      return INITIAL;
    }
    return uppers == letters ? UPPER : MIXED;
  }
}
