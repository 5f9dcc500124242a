package dev.lede.nlp.value;

import java.math.BigDecimal;

/** Sums: "US$4.2 billion", "one million rubles", "Rs 10 crore", "50 cents", "EUR 5m". */
final class Money {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private Money() {}

  static String read(Words words) {
    String before = Currencies.sign(words);
    words.take("a");
    BigDecimal number = Numbers.readSum(words);
    if (number == null && words.size() > words.place() && isArticle(words)) {
      number = BigDecimal.ONE;
    }
    if (number == null) {
      return null;
    }
    words.takeAll("or", "more");
    words.takeAll("or", "so");
    words.take("in", "of");
    BigDecimal small = before == null ? Currencies.small(words) : null;
    String after = small == null ? Currencies.name(words) : Currencies.smallOf(words);
    if (after == null) {
      after = Currencies.sign(words);
    }
    boolean trailing = before != null && after != null && !after.equals(before);
    String currency = before != null && !trailing ? before : after;
    if (trailing && before.equals("USD")) {
      currency = after;
    }
    if (currency == null || !words.atEnd()) {
      return null;
    }
    BigDecimal sum = small == null ? number : number.multiply(HUNDREDTH);
    return Numbers.text(sum) + " " + currency;
  }

  /** Whether "a" was stepped over and a currency stands here: "a pound". */
  private static boolean isArticle(Words words) {
    return words.place() > 0 && words.all().get(words.place() - 1).equals("a");
  }
}
