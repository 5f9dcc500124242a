package dev.lede.nlp.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** How long a stretch of the calendar is, and how it is written in TIMEX3. */
enum Grain {
  DAY(ChronoUnit.DAYS, 1),
  WEEK(ChronoUnit.WEEKS, 1),
  WEEKEND(ChronoUnit.WEEKS, 1),
  MONTH(ChronoUnit.MONTHS, 1),
  QUARTER(ChronoUnit.MONTHS, 3),
  SEASON(ChronoUnit.MONTHS, 3),
  HALF(ChronoUnit.MONTHS, 6),
  YEAR(ChronoUnit.YEARS, 1),
  DECADE(ChronoUnit.YEARS, 10),
  CENTURY(ChronoUnit.YEARS, 100);

  private static final List<String> SEASONS = List.of("SP", "SU", "FA", "WI");

  private final ChronoUnit unit;
  private final int length;

  Grain(ChronoUnit unit, int length) {
    this.unit = unit;
    this.length = length;
  }

  /** The day {@code count} lengths away. */
  LocalDate plus(LocalDate day, long count) {
    return day.plus(count * length, unit);
  }

  /** First day of the stretch that {@code day} lies in; a winter begins in December. */
  LocalDate floor(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> WEEK.floor(day).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
      case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).minusYears(day.getYear() % 10);
      case CENTURY -> day.withDayOfYear(1).minusYears(day.getYear() % 100);
    };
  }

  /** The stretch that begins on {@code start}, in TIMEX3. */
  String value(LocalDate start) {
    String year = String.format(Locale.ROOT, "%04d", start.getYear());
    int month = start.getMonthValue();
    return switch (this) {
      case DAY -> start.toString();
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%s-%02d", year, month);
      case QUARTER -> year + "-Q" + (month + 2) / 3;
      case SEASON -> year + "-" + SEASONS.get(month / 3 - 1);
      case HALF -> year + "-H" + (month + 5) / 6;
      case YEAR -> year;
      case DECADE -> year.substring(0, 3) + "X";
      case CENTURY -> year.substring(0, 2) + "XX";
    };
  }

  private static String week(LocalDate start) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        start.get(IsoFields.WEEK_BASED_YEAR),
        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
