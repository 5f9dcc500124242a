package dev.lede.nlp.quote;

/**
 * A mark that may open or close words that somebody said; what its shape and its neighbours allow.
 *
 * @param start first UTF-16 code unit in the document
 * @param end one past the last
 * @param family which marks it pairs with
 * @param opens whether it can stand before such words
 * @param closes whether it can stand after them
 * @param measure whether it may be no mark of speech at all: after a digit (inches), or after an s
 *     (possessive)
 */
record QuoteMark(
    int start, int end, Family family, boolean opens, boolean closes, boolean measure) {

  /** Marks that pair with each other. */
  enum Family {
    /** Straight double mark and its typewriter forms. */
    STRAIGHT,
    /** Curly double marks, low ones included. */
    CURLY,
    /** Double angles. */
    ANGLE,
    /** Single angles. */
    SINGLE_ANGLE,
    /** Straight single mark. */
    SINGLE,
    /** Curly single marks, low ones included. */
    SINGLE_CURLY;

    /** Whether an apostrophe looks the same. */
    boolean isApostrophe() {
      return this == SINGLE || this == SINGLE_CURLY;
    }
  }
}
