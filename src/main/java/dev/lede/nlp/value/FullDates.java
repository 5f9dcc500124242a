package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** "January 4, 2019", "4th of January", "2019-01-04", "June 2015", "Friday, May 7", "July". */
final class FullDates {

  private FullDates() {}

  static Stretch read(Words words, Setting setting) {
    Stretch iso = Numerals.read(words, setting);
    if (iso != null) {
      return iso;
    }
    DayOfWeek weekday = weekday(words);
    words.take("the");
    int day = day(words);
    words.take("of");
    Month month = Names.month(words);
    if (month == null) {
      return null;
    }
    if (day == 0) {
      words.take("the");
      day = day(words);
    }
    Year year = Year.read(words, setting);
    if (!words.atEnd() || year == null) {
      return null;
    }
    if (day == 0) {
      return weekday == null ? month(month, year, setting) : null;
    }
    return day(weekday, month, day, year, setting);
  }

  /** The weekday here, with "last" or "the preceding" before it; null without a step. */
  private static DayOfWeek weekday(Words words) {
    int start = words.place();
    words.take("the");
    words.take("last", "next", "this", "preceding", "following", "previous", "coming");
    DayOfWeek weekday = Names.weekday(words);
    words.goTo(weekday == null ? start : words.place());
    return weekday;
  }

  /** The day of the month here; 0 without a step when there is none. */
  private static int day(Words words) {
    int start = words.place();
    BigDecimal number = Ordinals.read(words);
    if (number == null && words.here().length() <= 2) {
      number = Numerals.integer(words);
    }
    if (number != null && number.signum() > 0 && number.compareTo(BigDecimal.valueOf(31)) <= 0) {
      return number.intValue();
    }
    words.goTo(start);
    return 0;
  }

  private static Stretch month(Month month, Year year, Setting setting) {
    if (year.isGiven()) {
      return Stretch.around(LocalDate.of(year.number(), month, 1), Grain.MONTH);
    }
    return Nearby.month(month, setting);
  }

  private static Stretch day(DayOfWeek weekday, Month month, int day, Year year, Setting setting) {
    if (day > month.maxLength()) {
      return null;
    }
    if (year.isGiven()) {
      boolean exists = day <= month.length(java.time.Year.isLeap(year.number()));
      return exists ? Stretch.around(LocalDate.of(year.number(), month, day), Grain.DAY) : null;
    }
    return Nearby.day(weekday, month, day, setting);
  }
}
