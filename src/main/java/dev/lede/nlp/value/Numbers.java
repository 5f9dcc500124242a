package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads numbers in figures and in words: "1,000", "4.2 billion", "two hundred and five". */
final class Numbers {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of("½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"));
  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand", 1_000L,
          "million", 1_000_000L,
          "billion", 1_000_000_000L,
          "trillion", 1_000_000_000_000L,
          "lakh", 100_000L,
          "lakhs", 100_000L,
          "crore", 10_000_000L,
          "crores", 10_000_000L,
          "dozen", 12L);

  /** Scales in letters, as sums of money have them. */
  private static final Map<String, Long> LETTERS =
      Map.of(
          "k", 1_000L,
          "m", 1_000_000L,
          "mn", 1_000_000L,
          "mln", 1_000_000L,
          "b", 1_000_000_000L,
          "bn", 1_000_000_000L,
          "tn", 1_000_000_000_000L,
          "cr", 10_000_000L);

  private Numbers() {}

  /** The number here, or null without a step. */
  static BigDecimal read(Words words) {
    return read(words, false);
  }

  /** The same for a sum of money, where "3m" is three million. */
  static BigDecimal readSum(Words words) {
    return read(words, true);
  }

  /** As text: no exponent, no idle zeros. */
  static String text(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal read(Words words, boolean letters) {
    int start = words.place();
    if (words.takeAll("half", "a") || words.takeAll("half", "of", "a")) {
      int afterHalf = words.place();
      BigDecimal half = scaled(words, HALF, letters);
      if (words.place() > afterHalf) {
        return half;
      }
      words.goTo(start);
      return null;
    }
    BigDecimal head = figure(words);
    if (head == null) {
      head = spelled(words);
    }
    if (head == null) {
      words.goTo(start);
      return null;
    }
    return scaled(words, head.add(half(words)), letters);
  }

  /** The "and a half" here, or zero. */
  private static BigDecimal half(Words words) {
    BigDecimal sign = FRACTIONS.get(words.here());
    if (sign != null) {
      words.next();
      return sign;
    }
    return words.takeAll("and", "a", "half") ? HALF : BigDecimal.ZERO;
  }

  private static BigDecimal scaled(Words words, BigDecimal head, boolean letters) {
    BigDecimal number = head;
    for (int i = 0; i < 2; i++) {
      Long scale = SCALES.get(words.here());
      if (scale == null && letters) {
        scale = LETTERS.get(words.here());
      }
      if (scale == null) {
        return number;
      }
      words.next();
      number = number.multiply(BigDecimal.valueOf(scale));
    }
    return number;
  }

  private static BigDecimal figure(Words words) {
    String word = words.here();
    if (FRACTIONS.containsKey(word)) {
      words.next();
      return FRACTIONS.get(word);
    }
    return isFigure(word) ? new BigDecimal(words.next()) : null;
  }

  /** Whether a word is digits with at most one point. */
  static boolean isFigure(String word) {
    boolean digits = !word.isEmpty() && word.chars().allMatch(c -> c == '.' || isDigit(c));
    return digits && word.indexOf('.') == word.lastIndexOf('.');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** A number in words; every part is smaller than the one before it. */
  private static BigDecimal spelled(Words words) {
    boolean article = List.of("a", "an").contains(words.here()) && isScale(words.ahead(1));
    if (article) {
      words.next();
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = article ? BigDecimal.ONE : BigDecimal.ZERO;
    boolean any = article;
    while (true) {
      Integer small = SMALL.get(words.here());
      Long scale = SCALES.get(words.here());
      if (small != null && fits(group, small)) {
        group = group.add(BigDecimal.valueOf(small));
      } else if (words.here().equals("hundred") && any) {
        group = group.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(100));
      } else if (scale != null && group.signum() > 0) {
        total = total.add(group.multiply(BigDecimal.valueOf(scale)));
        group = BigDecimal.ZERO;
      } else if (!(any && words.here().equals("and") && SMALL.containsKey(words.ahead(1)))) {
        return any ? total.add(group) : null;
      }
      any = true;
      words.next();
    }
  }

  /** Whether a small number goes on after what was read: "twenty" takes "one", not "ten". */
  private static boolean fits(BigDecimal group, int small) {
    int low = group.remainder(BigDecimal.valueOf(100)).intValue();
    if (low == 0) {
      return small > 0 || group.signum() == 0;
    }
    return low >= 20 && low % 10 == 0 && small < 10;
  }

  private static boolean isScale(String word) {
    return SCALES.containsKey(word) || word.equals("hundred");
  }

  private static Map<String, Integer> small() {
    String ones =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
            + " fifteen sixteen seventeen eighteen nineteen";
    String tens = "ten twenty thirty forty fifty sixty seventy eighty ninety";
    Map<String, Integer> small = new HashMap<>();
    String[] low = ones.split(" ");
    for (int i = 0; i < low.length; i++) {
      small.put(low[i], i);
    }
    String[] high = tens.split(" ");
    for (int i = 1; i < high.length; i++) {
      small.put(high[i], 10 * (i + 1));
    }
    return Map.copyOf(small);
  }
}
