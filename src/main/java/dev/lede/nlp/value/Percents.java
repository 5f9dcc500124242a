package dev.lede.nlp.value;

import java.math.BigDecimal;

/** "40%", "two per cent", "half a percent", "3 percentage points". */
final class Percents {

  private Percents() {}

  static String read(Words words) {
    BigDecimal number = Numbers.read(words);
    if (number == null && words.takeAll("half", "a")) {
      number = new BigDecimal("0.5");
    } else if (number == null && words.take("a", "one")) {
      number = BigDecimal.ONE;
    }
    boolean sign =
        words.take("%", "percent", "pc", "pct", "percentage") || words.takeAll("per", "cent");
    words.take("point", "points");
    return number != null && sign && words.atEnd() ? Numbers.text(number) : null;
  }
}
