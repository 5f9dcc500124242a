package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Map;

/** "every day", "annually", "every two weeks", "Fridays", "twice a year", "each summer". */
final class Repeats {

  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("hourly", "PT1H"),
          Map.entry("daily", "P1D"),
          Map.entry("everyday", "P1D"),
          Map.entry("nightly", "XXXX-XX-XXTNI"),
          Map.entry("weekly", "P1W"),
          Map.entry("biweekly", "P2W"),
          Map.entry("fortnightly", "P2W"),
          Map.entry("monthly", "P1M"),
          Map.entry("quarterly", "P3M"),
          Map.entry("annual", "P1Y"),
          Map.entry("annually", "P1Y"),
          Map.entry("yearly", "P1Y"),
          Map.entry("biennial", "P2Y"));

  private Repeats() {}

  static String read(Words words, Setting setting) {
    String adverb = ADVERBS.get(words.here());
    if (adverb != null) {
      words.next();
      return words.atEnd() ? adverb : null;
    }
    boolean times = times(words);
    boolean every = words.take("every", "each", "per") || (times && words.take("a", "an"));
    DayOfWeek plural = every ? null : plural(words);
    if (plural != null) {
      return weekly(plural, words);
    }
    if (!every) {
      return null;
    }
    DayOfWeek weekday = Names.weekday(words);
    if (weekday != null) {
      return weekly(weekday, words);
    }
    String named = named(words);
    return named != null ? named : counted(words);
  }

  /** The weekday of "Fridays" or of "Friday nights", or null. */
  private static DayOfWeek plural(Words words) {
    DayOfWeek plural = Names.weekdays(words);
    if (plural != null) {
      return plural;
    }
    DayOfWeek day = Names.weekday(words);
    return day != null && words.here().endsWith("s") ? day : null;
  }

  /** Steps over "twice" or "three times". */
  private static boolean times(Words words) {
    if (words.take("once", "twice")) {
      return true;
    }
    int start = words.place();
    if (Numbers.read(words) != null && words.take("times")) {
      return true;
    }
    words.goTo(start);
    return false;
  }

  private static String weekly(DayOfWeek day, Words words) {
    String part = DayPart.read(words);
    String value = "XXXX-WXX-" + day.getValue() + (part == null ? "" : "T" + part);
    return words.atEnd() ? value : null;
  }

  private static String named(Words words) {
    int start = words.place();
    Month month = Names.month(words);
    Month season = month == null ? Names.season(words) : null;
    String part = month == null && season == null ? DayPart.read(words) : null;
    if (!words.atEnd() || (month == null && season == null && part == null)) {
      words.goTo(start);
      return null;
    }
    if (part != null) {
      return "XXXX-XX-XXT" + part;
    }
    if (month != null) {
      return String.format(Locale.ROOT, "XXXX-%02d", month.getValue());
    }
    return "XXXX" + Grain.SEASON.value(LocalDate.of(1, season, 1)).substring(4);
  }

  private static String counted(Words words) {
    boolean other = words.take("other", "second");
    words.take("single");
    BigDecimal number = other ? BigDecimal.valueOf(2) : Numbers.read(words);
    Amount amount = new Amount(number == null ? BigDecimal.ONE : number);
    Unit unit = Unit.read(words);
    boolean fits = unit != null && words.atEnd() && amount.count().precision() < 7;
    return fits ? "P" + (unit.isClock() ? "T" : "") + Durations.part(amount, unit) : null;
  }
}
