package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "three weeks", "two-year", "the past 27 years", "15 years, 8 months", "a year and a half". */
final class Durations {

  private static final Set<String> BEFORE =
      Words.set(
          "last past next first final previous coming following preceding another every "
              + "each opening initial nearly almost");
  private static final Set<String> AFTER =
      Words.set("long period ahead straight running each worth apart total away");

  /** How much later a time of the day is has no date to be counted from. */
  private static final Set<String> APART =
      Stream.concat(AFTER.stream(), Stream.of("later", "earlier", "afterwards", "beforehand"))
          .collect(Collectors.toUnmodifiableSet());

  private Durations() {}

  static String read(Words words, Setting setting) {
    String minute = minuteOfPlay(words.again());
    if (minute != null) {
      words.goTo(words.size());
      return minute;
    }
    boolean article =
        words.take("the", "these", "those", "this", "his", "her", "its", "their", "all");
    boolean bounded = words.take(BEFORE);
    words.takeAll("more", "than");
    words.take("about", "roughly", "nearly", "almost", "over");
    Amount amount = Amount.read(words);
    if (amount == null && bounded && article) {
      amount = new Amount(BigDecimal.ONE);
    }
    words.take(
        "long",
        "full",
        "whole",
        "consecutive",
        "straight",
        "more",
        "brutal",
        "business",
        "working",
        "calendar",
        "additional",
        "short");
    boolean fortnight = words.take("fortnight", "fortnights");
    Unit unit = amount == null ? null : fortnight ? Unit.WEEK : Unit.read(words);
    if (unit == null) {
      return null;
    }
    Amount whole =
        fortnight && !amount.isVague()
            ? new Amount(amount.count().multiply(BigDecimal.valueOf(2)))
            : plusHalf(amount, words);
    String tail = tail(words);
    words.take(unit.isClock() ? APART : AFTER);
    boolean done = words.atEnd() && tail != null;
    return done ? "P" + (unit.isClock() ? "T" : "") + part(whole, unit) + tail : null;
  }

  /** "33rd minute", "90th-minute": how far a match has come. */
  private static String minuteOfPlay(Words words) {
    words.take("the");
    BigDecimal minute = Ordinals.read(words);
    return minute != null && words.take("minute") && words.atEnd()
        ? "PT" + Numbers.text(minute) + "M"
        : null;
  }

  private static Amount plusHalf(Amount amount, Words words) {
    if (!amount.isVague() && words.takeAll("and", "a", "half")) {
      return new Amount(amount.count().add(new BigDecimal("0.5")));
    }
    return amount;
  }

  /** A number of units in the letters of a duration, decades and centuries as years. */
  static String part(Amount amount, Unit unit) {
    if (amount.isVague()) {
      return "X" + unit.sign();
    }
    int years = unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : 1;
    BigDecimal count = amount.count().multiply(BigDecimal.valueOf(years));
    return Numbers.text(count) + (years == 1 ? unit.sign() : "Y");
  }

  /** A second, smaller amount: empty when there is none, null when it cannot follow. */
  private static String tail(Words words) {
    int start = words.place();
    Unit first = Unit.read(new Words(words.all().subList(start - 1, start)));
    words.take("and");
    Amount amount = Amount.read(words);
    Unit unit = amount == null || amount.isVague() ? null : Unit.read(words);
    if (unit == null) {
      words.goTo(start);
      return "";
    }
    boolean smaller = first != null && unit.compareTo(first) < 0 && unit.sign().length() == 1;
    if (!smaller) {
      return null;
    }
    return (unit.isClock() && !first.isClock() ? "T" : "") + part(amount, unit);
  }
}
