package dev.lede.nlp.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A time or a part of a day, with the day it belongs to when the mention tells it. */
final class Times {

  private static final Set<String> IDLE =
      Words.set("early late mid the a an in on at around about hours wee small of one");

  private Times() {}

  static String read(Words words, Setting setting) {
    for (int start = 0; start < words.size(); start++) {
      words.goTo(start);
      String clock = Clock.read(words);
      String part = clock == null ? DayPart.read(words) : null;
      if (clock != null || part != null) {
        String time = clock != null ? clock : "T" + part;
        String value = placed(time, start, words.place(), words, setting);
        if (value != null) {
          words.goTo(words.size());
          return value;
        }
      }
    }
    return null;
  }

  private static String placed(String time, int start, int end, Words words, Setting setting) {
    Words before = Modifiers.strip(words.part(0, start));
    Words after = Modifiers.strip(words.part(end, words.size()));
    String clock = time;
    String second = Clock.read(after);
    if (second == null) {
      after.goTo(0);
      second = DayPart.read(after);
      clock = second != null && time.charAt(1) > '9' ? null : time;
    }
    after = second == null ? after.again() : after.rest();
    if (clock == null || !(before.atEnd() || after.atEnd())) {
      return null;
    }
    Words rest = before.atEnd() ? after : before;
    if (rest.atEnd() || isEmpty(rest)) {
      return words.all().contains("tonight") ? day(setting, 0, clock) : clock;
    }
    return onDay(rest, clock, setting);
  }

  private static String onDay(Words rest, String time, Setting setting) {
    List<String> telling = new ArrayList<>(rest.all());
    telling.removeAll(IDLE);
    String all = String.join(" ", telling);
    if (all.equals("last")) {
      return day(setting, -1, time);
    }
    if (all.equals("this")) {
      return day(setting, 0, time);
    }
    if (all.equals("that") || all.equals("same")) {
      Stretch told = setting.fromTold(Grain.DAY, 0);
      return told == null ? null : told.value() + time;
    }
    Stretch day = Dates.stretch(rest, setting);
    return day == null || day.grain() != Grain.DAY ? null : day.value() + time;
  }

  private static boolean isEmpty(Words rest) {
    return IDLE.containsAll(rest.all());
  }

  private static String day(Setting setting, int days, String time) {
    Stretch day = setting.fromAnchor(Grain.DAY, days);
    return day == null ? null : day.value() + time;
  }
}
