package dev.lede.nlp.token;

/**
 * The run of units without white space that is being read, within its sentence. Questions about
 * units outside the run are answered as if there were white space. All positions are offsets in the
 * sentence.
 */
final class Chunk {

  static final char NOTHING = '\0';
  static final String APOSTROPHES = "'\u2019";
  static final String INNER_APOSTROPHES = "'\u2019\u2018`";

  /** How far a rule looks ahead, so that the whole stays linear. */
  static final int LOOKAHEAD = 256;

  private static final String CLOSERS = "\"')]}\u2019\u201d\u00bb";

  final String text;
  final byte[] kinds;

  /** The end of the sentence without its closing quotes and brackets. */
  final int last;

  /** The start and end of the run. */
  int start;

  int end;

  Chunk(String text) {
    this.text = text;
    this.kinds = Kinds.of(text);
    int stripped = text.length();
    while (stripped > 0
        && (kinds[stripped - 1] == Kinds.SPACE || isOneOf(CLOSERS, text.charAt(stripped - 1)))) {
      stripped--;
    }
    this.last = stripped;
  }

  /** Moves to the next run at or after {@code from}; false when there is none. */
  boolean next(int from) {
    int i = from;
    while (i < kinds.length && kinds[i] == Kinds.SPACE) {
      i++;
    }
    start = i;
    while (i < kinds.length && kinds[i] != Kinds.SPACE) {
      i++;
    }
    end = i;
    return start < end;
  }

  char at(int i) {
    return i >= start && i < end ? text.charAt(i) : NOTHING;
  }

  byte kind(int i) {
    return i >= start && i < end ? kinds[i] : Kinds.SPACE;
  }

  boolean alnum(int i) {
    byte kind = kind(i);
    return kind == Kinds.LETTER || kind == Kinds.DIGIT;
  }

  boolean letter(int i) {
    return kind(i) == Kinds.LETTER;
  }

  boolean digit(int i) {
    return kind(i) == Kinds.DIGIT;
  }

  /** The end of what extends the character before {@code i}. */
  int extended(int i) {
    int j = i;
    while (j < end && kinds[j] == Kinds.EXTEND) {
      j++;
    }
    return j;
  }

  /** Whether a letter, a digit or what extends one. */
  boolean inWord(int i) {
    return alnum(i) || kind(i) == Kinds.EXTEND;
  }

  int alnumEnd(int i) {
    int j = i;
    while (inWord(j)) {
      j++;
    }
    return j;
  }

  int lettersEnd(int i) {
    int j = i;
    while (j < end && kinds[j] == Kinds.LETTER) {
      j++;
    }
    return j;
  }

  int digitsEnd(int i) {
    int j = i;
    while (j < end && kinds[j] == Kinds.DIGIT) {
      j++;
    }
    return j;
  }

  /** Whether {@code [from, to)} is one of the letters a to z or more, and nothing else. */
  boolean lowerAscii(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return from < to;
  }

  /** The same for A to Z. */
  boolean upperAscii(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
        return false;
      }
    }
    return from < to;
  }

  static boolean isOneOf(String characters, char c) {
    return characters.indexOf(c) >= 0;
  }
}
