package dev.lede.nlp.token;

/** How a word is written, with the row of the model's casing embedding that stands for it. */
public enum Casing {
  /** Letters, none of them upper case: {@code house}. */
  LOWER(1),
  /** The first letter upper case, no other: {@code House}, {@code I}. */
  INITIAL(2),
  /** At least two letters, all upper case: {@code NATO}, {@code U.S.}. */
  UPPER(3),
  /** Any other mixture: {@code iPhone}, {@code McDonald}. */
  MIXED(4),
  /** With a digit, whatever else: {@code 34}, {@code B2B}. */
  DIGIT(5),
  /** Neither letter nor digit. */
  OTHER(6);

  private final int code;

  Casing(int code) {
    this.code = code;
  }

  /** Row of the casing embedding; 0 is for pieces that belong to no word. */
  public int code() {
    return code;
  }

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
