package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Numbers by themselves: "39", "two hundred", "a dozen", "two-thirds", "twenty-first". */
final class PlainNumbers {

  private static final Map<String, Integer> PARTS =
      Map.of(
          "half",
          2,
          "halves",
          2,
          "third",
          3,
          "thirds",
          3,
          "quarter",
          4,
          "quarters",
          4,
          "fifth",
          5,
          "fifths",
          5,
          "tenth",
          10,
          "tenths",
          10);

  private PlainNumbers() {}

  static String cardinal(Words words) {
    BigDecimal number = Numbers.read(words);
    if (number == null && words.take("half", "dozen")) {
      number = words.all().get(0).equals("half") ? new BigDecimal("0.5") : BigDecimal.valueOf(12);
    } else if (number == null && words.take("a", "one", "couple", "pair")) {
      words.take("couple", "pair");
      words.take("of");
      number = words.all().contains("a") && words.size() == 1 ? null : two(words);
    }
    Integer part = number == null ? null : PARTS.get(words.here());
    if (part != null) {
      words.next();
      number = number.divide(BigDecimal.valueOf(part), new MathContext(4));
    }
    return number != null && words.atEnd() ? Numbers.text(number) : null;
  }

  private static BigDecimal two(Words words) {
    boolean pair = words.all().contains("couple") || words.all().contains("pair");
    return pair ? BigDecimal.valueOf(2) : BigDecimal.ONE;
  }

  static String ordinal(Words words) {
    BigDecimal number = Ordinals.read(words);
    return number != null && words.atEnd() ? Numbers.text(number) : null;
  }
}
