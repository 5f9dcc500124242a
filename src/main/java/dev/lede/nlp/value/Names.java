package dev.lede.nlp.value;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months, weekdays and seasons, short forms included. */
final class Names {

  private static final Map<String, Month> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, Integer> SEASONS =
      Map.of(
          "spring",
          3,
          "springtime",
          3,
          "summer",
          6,
          "summertime",
          6,
          "autumn",
          9,
          "fall",
          9,
          "winter",
          12,
          "wintertime",
          12);

  static {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      MONTHS.put(name, month);
      MONTHS.put(name.substring(0, 3), month);
    }
    MONTHS.put("sept", Month.SEPTEMBER);
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      WEEKDAYS.put(name, day);
      WEEKDAYS.put(name.substring(0, 3), day);
    }
    WEEKDAYS.put("tues", DayOfWeek.TUESDAY);
    WEEKDAYS.put("weds", DayOfWeek.WEDNESDAY);
    WEEKDAYS.put("thur", DayOfWeek.THURSDAY);
    WEEKDAYS.put("thurs", DayOfWeek.THURSDAY);
  }

  private Names() {}

  /** The month here, or null without a step. */
  static Month month(Words words) {
    return step(words, MONTHS.get(words.here()));
  }

  /** The weekday here, or null without a step. */
  static DayOfWeek weekday(Words words) {
    return step(words, WEEKDAYS.get(words.here()));
  }

  /** The weekday of a plural ("Fridays") here, or null without a step. */
  static DayOfWeek weekdays(Words words) {
    String word = words.here();
    boolean plural = word.endsWith("days");
    return step(words, plural ? WEEKDAYS.get(word.substring(0, word.length() - 1)) : null);
  }

  /** First month of the season here, or null without a step. */
  static Month season(Words words) {
    Integer month = SEASONS.get(words.here());
    return step(words, month == null ? null : Month.of(month));
  }

  private static <T> T step(Words words, T found) {
    if (found != null) {
      words.next();
    }
    return found;
  }
}
