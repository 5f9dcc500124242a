package dev.lede.nlp.value;

import java.math.BigDecimal;

/** Measures: "30 km", "1,000 or more kilograms", "5.8 magnitude", "75 degrees Fahrenheit". */
final class Quantities {

  private Quantities() {}

  static String read(Words words) {
    boolean magnitude = words.take("magnitude");
    BigDecimal number = Numbers.read(words);
    if (number == null && words.takeAll("half", "a")) {
      number = new BigDecimal("0.5");
    } else if (number == null && words.take("a", "an")) {
      number = BigDecimal.ONE;
    }
    if (number == null) {
      return null;
    }
    words.takeAll("or", "more");
    words.takeAll("or", "so");
    words.take("of");
    words.take("a");
    String unit = magnitude && words.atEnd() ? "magnitude" : Measures.read(words);
    if (unit == null) {
      return null;
    }
    number = number.add(inches(unit, words));
    return words.atEnd() ? Numbers.text(number) + " " + unit : null;
  }

  /** The inches after feet, as a part of a foot with two decimals. */
  private static BigDecimal inches(String unit, Words words) {
    int start = words.place();
    BigDecimal inches = unit.equals("ft") ? Numbers.read(words) : null;
    if (inches == null || !(words.atEnd() || words.take("inch", "inches", "in"))) {
      words.goTo(start);
      return BigDecimal.ZERO;
    }
    return inches.divide(BigDecimal.valueOf(12), 2, java.math.RoundingMode.HALF_UP);
  }
}
