package dev.lede.nlp.reader;

import dev.lede.annotation.Label;

/**
 * A mention of a date, time, amount or number, to be given a value.
 *
 * @param start first UTF-16 code unit, in the text that it is read in
 * @param end one past the last
 * @param label one that {@linkplain Label#hasValue() has values}
 */
public record Figure(int start, int end, Label label) {
  public Figure {
    if (!label.hasValue()) {
      throw new IllegalArgumentException("label must have values but is " + label);
    }
  }
}
