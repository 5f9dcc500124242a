package dev.lede.nlp.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Which Friday, July or 3 May is meant where the words do not say. All null without an anchor. */
final class Nearby {

  /** Days ahead within which a day of the month is the coming one although the past is told. */
  private static final int SOON = 75;

  /** Days back within which a day of the month is the past one although the future is told. */
  private static final int JUST_NOW = 10;

  private Nearby() {}

  static Stretch weekday(DayOfWeek day, Setting setting) {
    if (setting.base() == null) {
      return null;
    }
    return new Stretch(
        setting
            .base()
            .with(
                setting.isFuture()
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day)),
        Grain.DAY);
  }

  static Stretch month(Month month, Setting setting) {
    return part(month, Grain.MONTH, setting);
  }

  /** The month, season or quarter that begins in {@code month}. */
  static Stretch part(Month month, Grain grain, Setting setting) {
    LocalDate anchor = setting.base();
    if (anchor == null) {
      return null;
    }
    LocalDate here = grain.floor(anchor);
    if (setting.story()) {
      return Stretch.around(inStory(here, month), grain);
    }
    int ahead = Math.floorMod(month.getValue() - here.getMonthValue(), 12);
    int months = setting.isFuture() || ahead == 0 ? ahead : ahead - 12;
    return Stretch.around(here.plusMonths(months), grain);
  }

  /** The month of the same year, or of the next one just after the turn of a year. */
  private static LocalDate inStory(LocalDate here, Month month) {
    boolean turn = here.getMonthValue() >= 10 && month.getValue() <= 3;
    return LocalDate.of(here.getYear() + (turn ? 1 : 0), month, 1);
  }

  static Stretch weekend(Setting setting) {
    LocalDate anchor = setting.base();
    if (anchor == null) {
      return null;
    }
    boolean over = anchor.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) < 0 && !setting.isFuture();
    return Stretch.around(Grain.WEEKEND.plus(anchor, over ? -1 : 0), Grain.WEEKEND);
  }

  /** A day without a year: that of the weekday when there is one, else by the direction. */
  static Stretch day(DayOfWeek weekday, Month month, int day, Setting setting) {
    LocalDate anchor = setting.base();
    if (anchor == null) {
      return null;
    }
    if (setting.story()) {
      int year = inStory(anchor, month).getYear();
      boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
      return exists ? Stretch.around(LocalDate.of(year, month, day), Grain.DAY) : null;
    }
    LocalDate best = null;
    for (int year = anchor.getYear() - 8; year <= anchor.getYear() + 8; year++) {
      boolean exists = year >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
      LocalDate candidate = exists ? LocalDate.of(year, month, day) : null;
      boolean fits = exists && (weekday == null || weekday == candidate.getDayOfWeek());
      if (fits && (best == null || cost(candidate, setting) < cost(best, setting))) {
        best = candidate;
      }
    }
    return best == null ? null : Stretch.around(best, Grain.DAY);
  }

  private static long cost(LocalDate candidate, Setting setting) {
    long ahead = ChronoUnit.DAYS.between(setting.base(), candidate);
    boolean right = setting.isFuture() ? ahead >= -JUST_NOW : ahead <= SOON;
    return right ? Math.abs(ahead) : 10_000 + Math.abs(ahead);
  }
}
