package dev.lede.nlp.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** "three days ago", "two years later", "the next day", "that month", "a week from now". */
final class Offsets {

  private Offsets() {}

  static Stretch read(Words words, Setting setting) {
    Stretch told = told(words, setting);
    if (told != null) {
      return words.atEnd() ? told : null;
    }
    words.goTo(0);
    Stretch beside = beside(words, setting);
    if (beside != null) {
      return words.atEnd() ? beside : null;
    }
    words.goTo(0);
    words.takeAll("the", "past");
    Amount amount = Amount.read(words);
    Unit unit = amount == null ? null : Unit.read(words);
    if (unit == null || amount.isVague()) {
      return null;
    }
    Stretch found = counted(amount.whole(), unit, words, setting);
    return words.atEnd() ? found : null;
  }

  private static Stretch counted(long count, Unit unit, Words words, Setting setting) {
    boolean later = words.take("later", "after", "afterwards", "on", "thereafter");
    boolean earlier =
        !later && words.take("earlier", "before", "previously", "prior", "beforehand");
    boolean ago = words.take("ago") || words.takeAll("in", "the", "past");
    boolean ahead =
        words.takeAll("from", "now") || words.take("hence", "away", "ahead") || words.take("time");
    if (later == earlier && ago == ahead) {
      return null;
    }
    long signed = earlier || ago ? -count : count;
    boolean clock = unit.isClock();
    LocalDate now = clock ? setting.anchor() : setting.now(unit.grain());
    LocalDate day = later || earlier ? toldDay(setting) : now;
    if (clock) {
      boolean days = unit == Unit.HOUR && count % 24 == 0;
      return day == null || !days ? null : Stretch.around(day.plusDays(signed / 24), Grain.DAY);
    }
    Grain grain = unit.grain();
    Grain shown = grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain;
    return day == null ? null : Stretch.around(grain.plus(day, signed), shown);
  }

  private static LocalDate toldDay(Setting setting) {
    return setting.told() == null ? null : setting.told().start();
  }

  /** "the year before", "the day after": the neighbour of the date that was told last. */
  private static Stretch beside(Words words, Setting setting) {
    words.take("the");
    Unit unit = Unit.read(words);
    int step = words.take("before") ? -1 : words.take("after") ? 1 : 0;
    boolean usable = unit != null && !unit.isClock() && step != 0;
    return usable ? setting.fromTold(unit.grain(), step) : null;
  }

  /** What points at the date that was told last. */
  private static Stretch told(Words words, Setting setting) {
    words.take("the");
    boolean same = words.take("that", "same");
    same |= words.take("same");
    int step = same ? 0 : step(words);
    if (!same && step == 0) {
      return null;
    }
    boolean article = words.place() > 1 && words.all().get(0).equals("the");
    boolean next = words.all().get(words.place() - 1).equals("next");
    DayOfWeek weekday = Names.weekday(words);
    if (weekday != null) {
      return next && !article ? null : weekday(weekday, step, setting);
    }
    String name = words.here();
    Unit unit = Unit.read(words);
    boolean usable = unit != null && !unit.isClock() && !name.endsWith("s");
    if (!usable || (next && unit != Unit.DAY)) {
      return null;
    }
    return setting.fromTold(unit.grain(), step);
  }

  private static int step(Words words) {
    if (words.take("next", "following")) {
      return 1;
    }
    return words.take("previous", "preceding") ? -1 : 0;
  }

  private static Stretch weekday(DayOfWeek day, int step, Setting setting) {
    LocalDate told = toldDay(setting);
    LocalDate from = told == null ? setting.anchor() : told;
    if (from == null) {
      return null;
    }
    return Stretch.around(
        switch (step) {
          case 1 -> from.with(TemporalAdjusters.next(day));
          case -1 -> from.with(TemporalAdjusters.previous(day));
          default -> from.with(TemporalAdjusters.previousOrSame(day));
        },
        Grain.DAY);
  }
}
