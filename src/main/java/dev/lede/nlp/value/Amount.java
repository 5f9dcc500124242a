package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.util.Set;

/**
 * How many units of time.
 *
 * @param count the number; null when it is not told ("several")
 */
record Amount(BigDecimal count) {

  private static final Set<String> VAGUE =
      Words.set(
          "several many some few various multiple countless numerous couple dozens "
              + "hundreds thousands scores tens");

  private static final BigDecimal LARGEST = BigDecimal.valueOf(100_000);

  boolean isVague() {
    return count == null;
  }

  /** The whole part of the number. */
  long whole() {
    return count.longValue();
  }

  /** The amount here, or null without a step; a plural unit alone is a vague amount of it. */
  static Amount read(Words words) {
    int start = words.place();
    words.take("some");
    BigDecimal number = Numbers.read(words);
    if (number == null && words.takeAll("half", "a")) {
      number = new BigDecimal("0.5");
    } else if (number == null && words.takeAll("half", "an")) {
      number = new BigDecimal("0.5");
    }
    if (number != null) {
      return number.compareTo(LARGEST) <= 0 ? new Amount(number) : none(words, start);
    }
    boolean article = words.take("a", "an");
    BigDecimal behind = article ? Numbers.read(words) : null;
    if (behind != null) {
      return behind.compareTo(LARGEST) <= 0 ? new Amount(behind) : none(words, start);
    }
    boolean quite = words.take("good", "great", "very", "quite", "past", "last");
    if (words.take(VAGUE)) {
      words.take("more");
      words.take("of");
      return new Amount(null);
    }
    if (article && !quite) {
      return new Amount(BigDecimal.ONE);
    }
    words.goTo(start);
    words.take("some");
    return words.here().endsWith("s") ? new Amount(null) : none(words, start);
  }

  private static Amount none(Words words, int start) {
    words.goTo(start);
    return null;
  }
}
