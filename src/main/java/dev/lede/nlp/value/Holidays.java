package dev.lede.nlp.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.IntFunction;

/** Named days: "Christmas Eve", "Thanksgiving", "Good Friday 2019", "last Easter". */
final class Holidays {

  private static final Map<String, IntFunction<LocalDate>> DAYS =
      Map.ofEntries(
          fixed("christmas", 12, 25),
          fixed("christmas day", 12, 25),
          fixed("christmas eve", 12, 24),
          fixed("boxing day", 12, 26),
          fixed("new year day", 1, 1),
          fixed("new years day", 1, 1),
          fixed("new year eve", 12, 31),
          fixed("new years eve", 12, 31),
          fixed("valentine day", 2, 14),
          fixed("st patrick day", 3, 17),
          fixed("april fool day", 4, 1),
          fixed("may day", 5, 1),
          fixed("juneteenth", 6, 19),
          fixed("bastille day", 7, 14),
          fixed("fourth of july", 7, 4),
          fixed("halloween", 10, 31),
          fixed("armistice day", 11, 11),
          fixed("remembrance day", 11, 11),
          fixed("veterans day", 11, 11),
          Map.entry("martin luther king day", nth(Month.JANUARY, DayOfWeek.MONDAY, 3)),
          Map.entry("presidents day", nth(Month.FEBRUARY, DayOfWeek.MONDAY, 3)),
          Map.entry("memorial day", nth(Month.MAY, DayOfWeek.MONDAY, -1)),
          Map.entry("labor day", nth(Month.SEPTEMBER, DayOfWeek.MONDAY, 1)),
          Map.entry("thanksgiving", nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
          Map.entry("thanksgiving day", nth(Month.NOVEMBER, DayOfWeek.THURSDAY, 4)),
          Map.entry("ash wednesday", year -> easter(year).minusDays(46)),
          Map.entry("palm sunday", year -> easter(year).minusDays(7)),
          Map.entry("maundy thursday", year -> easter(year).minusDays(3)),
          Map.entry("good friday", year -> easter(year).minusDays(2)),
          Map.entry("easter", Holidays::easter),
          Map.entry("easter sunday", Holidays::easter),
          Map.entry("easter monday", year -> easter(year).plusDays(1)));

  private Holidays() {}

  static Stretch read(Words words, Setting setting) {
    words.take("the");
    boolean before = words.take("last");
    boolean after = !before && words.take("next");
    words.take("this");
    IntFunction<LocalDate> day = name(words);
    Year year = day == null ? null : Year.read(words, setting);
    if (year == null || !words.atEnd()) {
      return null;
    }
    if (year.isGiven()) {
      return Stretch.around(day.apply(year.number()), Grain.DAY);
    }
    LocalDate anchor = setting.anchor();
    if (anchor == null) {
      return null;
    }
    LocalDate here = day.apply(anchor.getYear());
    boolean future = after || (setting.isFuture() && !before);
    int years = future ? here.isBefore(anchor) ? 1 : 0 : here.isAfter(anchor.plusDays(31)) ? -1 : 0;
    years = before && !here.isBefore(anchor) ? -1 : years;
    return Stretch.around(day.apply(anchor.getYear() + years), Grain.DAY);
  }

  /** The longest name here, or null. */
  private static IntFunction<LocalDate> name(Words words) {
    int start = words.place();
    for (int end = Math.min(words.size(), start + 4); end > start; end--) {
      var day = DAYS.get(String.join(" ", words.all().subList(start, end)));
      if (day != null) {
        words.goTo(end);
        return day;
      }
    }
    return null;
  }

  private static Map.Entry<String, IntFunction<LocalDate>> fixed(String name, int month, int day) {
    MonthDay date = MonthDay.of(month, day);
    return Map.entry(name, date::atYear);
  }

  private static IntFunction<LocalDate> nth(Month month, DayOfWeek day, int nth) {
    return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
