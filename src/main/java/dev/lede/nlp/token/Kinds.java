package dev.lede.nlp.token;

import dev.lede.text.WhiteSpace;

/**
 * What each UTF-16 unit of a sentence is to the tokenizer. A low surrogate extends the high one
 * before it, so that a word never ends between the two.
 */
final class Kinds {

  static final byte SPACE = 0;
  static final byte LETTER = 1;
  static final byte DIGIT = 2;
  static final byte PUNCTUATION = 3;
  static final byte SYMBOL = 4;

  /** Marks, joiners, variation selectors, skin tones: part of what stands before. */
  static final byte EXTEND = 5;

  private static final byte[] ASCII = new byte[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = classify(c);
    }
  }

  private Kinds() {}

  /** {@code [unit]}: the kind of each unit. */
  static byte[] of(String text) {
    byte[] kinds = new byte[text.length()];
    for (int i = 0; i < kinds.length; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        kinds[i] = ASCII[c];
        continue;
      }
      int codePoint = text.codePointAt(i);
      kinds[i] = classify(codePoint);
      if (codePoint > Character.MAX_VALUE) {
        kinds[++i] = EXTEND;
      }
    }
    return kinds;
  }

  private static byte classify(int c) {
    if (WhiteSpace.is(c)) {
      return SPACE;
    }
    if (c >= 0x1F3FB && c <= 0x1F3FF) {
      return EXTEND;
    }
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> LETTER;
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          EXTEND;
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          PUNCTUATION;
      default -> SYMBOL;
    };
  }
}
