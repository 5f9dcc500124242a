package dev.lede.nlp.value;

import java.time.LocalDate;

/**
 * A stretch of the calendar: a day, a week, a decade.
 *
 * @param start its first day, of the years 1 to 9999
 * @param grain its length; {@code start} is the first day of one of these
 */
record Stretch(LocalDate start, Grain grain) {

  Stretch {
    if (start.getYear() < 1 || start.getYear() > 9999) {
      throw new IllegalArgumentException("start " + start + " is not of the years 1 to 9999");
    }
    if (!grain.floor(start).equals(start)) {
      throw new IllegalArgumentException("start " + start + " begins no " + grain);
    }
  }

  /** The stretch of a length that {@code day} lies in, or null when its year cannot be written. */
  static Stretch around(LocalDate day, Grain grain) {
    LocalDate start = grain.floor(day);
    boolean writable = start.getYear() >= 1 && start.getYear() <= 9999;
    return writable ? new Stretch(start, grain) : null;
  }

  /** The day, week, month or year that a value in TIMEX3 begins with; null when it is no such. */
  static Stretch parse(String value) {
    if (value == null || value.length() < 4 || !digits(value, 0, 4)) {
      return null;
    }
    int year = Integer.parseInt(value.substring(0, 4));
    if (year == 0) {
      return null;
    }
    boolean month = value.length() >= 7 && value.charAt(4) == '-' && digits(value, 5, 7);
    if (!month) {
      boolean week = value.length() >= 8 && value.startsWith("-W", 4) && digits(value, 6, 8);
      return week ? week(year, value) : year(year);
    }
    LocalDate first = LocalDate.of(year, Integer.parseInt(value.substring(5, 7)), 1);
    boolean day = value.length() >= 10 && value.charAt(7) == '-' && digits(value, 8, 10);
    return day
        ? new Stretch(first.withDayOfMonth(Integer.parseInt(value.substring(8, 10))), Grain.DAY)
        : new Stretch(first, Grain.MONTH);
  }

  private static Stretch week(int year, String value) {
    int week = Integer.parseInt(value.substring(6, 8));
    LocalDate first = Grain.WEEK.floor(LocalDate.of(year, 1, 4));
    return around(first.plusWeeks(week - 1L), Grain.WEEK);
  }

  private static boolean digits(String value, int start, int end) {
    return value.substring(start, end).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static Stretch year(int year) {
    return around(LocalDate.of(year, 1, 1), Grain.YEAR);
  }

  /** The stretch {@code count} lengths away, or null when its year cannot be written. */
  Stretch plus(long count) {
    return around(grain.plus(start, count), grain);
  }

  /** First day after it. */
  LocalDate end() {
    return grain == Grain.WEEKEND ? start.plusDays(2) : grain.plus(start, 1);
  }

  /** In TIMEX3. */
  String value() {
    return grain.value(start);
  }
}
