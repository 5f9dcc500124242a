package dev.lede.nlp.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** "today", "last week", "next Tuesday", "this past December", "summer", "Friday". */
final class Deictic {

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);
  private static final Map<String, Integer> STEPS =
      Map.of(
          "this",
          0,
          "current",
          0,
          "last",
          -1,
          "past",
          -1,
          "next",
          1,
          "coming",
          1,
          "upcoming",
          1,
          "previous",
          -1);

  private Deictic() {}

  static Stretch read(Words words, Setting setting) {
    Stretch found = day(words, setting);
    if (found == null) {
      found = stepped(words, setting);
    }
    return words.atEnd() ? found : null;
  }

  private static Stretch day(Words words, Setting setting) {
    if (words.takeAll("the", "day", "before", "yesterday")) {
      return setting.fromAnchor(Grain.DAY, -2);
    }
    if (words.takeAll("the", "day", "after", "tomorrow")) {
      return setting.fromAnchor(Grain.DAY, 2);
    }
    Integer days = DAYS.get(words.here());
    if (days == null) {
      return null;
    }
    words.next();
    return setting.fromAnchor(Grain.DAY, days);
  }

  private static Stretch stepped(Words words, Setting setting) {
    int start = words.place();
    words.take("the");
    words.take(words.ahead(1).equals("past") || words.ahead(1).equals("coming") ? "this" : "");
    Integer step = STEPS.get(words.here());
    if (step != null) {
      words.next();
    }
    boolean article = words.place() - start > 1 && words.all().get(start).equals("the");
    DayOfWeek weekday = Names.weekday(words);
    if (weekday != null) {
      return weekday(weekday, step, words, setting);
    }
    Month month = Names.month(words);
    if (month != null) {
      return part(month, Grain.MONTH, step, setting);
    }
    Month season = Names.season(words);
    if (season != null) {
      return part(season, Grain.SEASON, step, setting);
    }
    words.take("fiscal", "financial", "calendar");
    return article && step != null && step < 0 ? null : unit(words, step, setting);
  }

  /** A unit alone; "this years" lacks its apostrophe. */
  private static Stretch unit(Words words, Integer step, Setting setting) {
    String name = words.here();
    boolean owner = words.place() > 0 && words.all().get(words.place() - 1).equals("this");
    Unit unit = Unit.read(words);
    words.takeAll("end");
    if (unit == null || unit.isClock() || (name.endsWith("s") && !owner)) {
      return null;
    }
    if (unit == Unit.WEEKEND && (step == null || step == 0)) {
      return Nearby.weekend(setting);
    }
    if (unit == Unit.WEEKEND && step < 0) {
      return Nearby.weekend(setting.with(Direction.PAST));
    }
    if (unit == Unit.DAY && (step == null || step != 0)) {
      return null;
    }
    return setting.fromAnchor(unit.grain(), step == null ? 0 : step);
  }

  private static Stretch weekday(DayOfWeek day, Integer step, Words words, Setting setting) {
    LocalDate anchor = setting.base();
    if (anchor == null) {
      words.goTo(words.size());
      return null;
    }
    if (step == null && !words.atEnd()) {
      return ofWeek(day, words, setting);
    }
    if (step == null) {
      return Nearby.weekday(day, setting);
    }
    LocalDate date =
        switch (step) {
          case 0 -> thisWeekday(day, anchor, setting);
          case 1 -> anchor.with(TemporalAdjusters.next(day));
          default -> anchor.with(TemporalAdjusters.previous(day));
        };
    return Stretch.around(date, Grain.DAY);
  }

  private static LocalDate thisWeekday(DayOfWeek day, LocalDate anchor, Setting setting) {
    LocalDate inWeek = Grain.WEEK.floor(anchor).with(TemporalAdjusters.nextOrSame(day));
    return setting.isFuture() && inWeek.isBefore(anchor) ? inWeek.plusWeeks(1) : inWeek;
  }

  /** "Monday last week", "Monday of this week". */
  private static Stretch ofWeek(DayOfWeek day, Words words, Setting setting) {
    words.take("of");
    Stretch week = stepped(words, setting);
    if (week == null || week.grain() != Grain.WEEK) {
      return null;
    }
    return new Stretch(week.start().with(TemporalAdjusters.nextOrSame(day)), Grain.DAY);
  }

  /** A month or season: this July, the one before this month, the one after it. */
  private static Stretch part(Month month, Grain grain, Integer step, Setting setting) {
    LocalDate base = setting.base();
    if (step == null || base == null) {
      return Nearby.part(month, grain, setting);
    }
    if (step == 0) {
      int now = base.getMonthValue();
      boolean ahead = month.getValue() >= now || setting.isFuture();
      return grain == Grain.MONTH || ahead
          ? Stretch.around(base.withDayOfMonth(1).withMonth(month.getValue()), grain)
          : Nearby.part(month, grain, setting);
    }
    Stretch here = setting.fromAnchor(grain, 0);
    boolean same = here != null && here.start().getMonth() == month;
    Direction direction = step < 0 ? Direction.PAST : Direction.FUTURE;
    Stretch near = Nearby.part(month, grain, setting.with(direction));
    return same ? Stretch.around(near.start().plusYears(step), grain) : near;
  }
}
