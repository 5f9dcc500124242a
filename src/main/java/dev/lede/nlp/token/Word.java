package dev.lede.nlp.token;

/**
 * One word of a sentence, half-open, in UTF-16 code units of the sentence; never empty.
 *
 * @param start first unit
 * @param end one past the last unit
 */
public record Word(int start, int end) {

  public Word {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("word [" + start + ", " + end + ") is empty");
    }
  }
}
