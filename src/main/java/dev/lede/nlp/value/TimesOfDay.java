package dev.lede.nlp.value;

import dev.lede.annotation.Label;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.util.List;

/** Puts times of the day ("T06:00", "TNI") on the day told beside them. */
final class TimesOfDay {

  /** Units to a date that comes after a time of its sentence and still wins over one before. */
  private static final int BESIDE = 40;

  /** Units between a local time and the same in UTC. */
  private static final int BRACKET = 6;

  /** How far a day told in an earlier sentence reaches. */
  private static final int REACH = 400;

  private TimesOfDay() {}

  static void place(String text, List<Expression> mentions, String[] values) {
    for (int i = 0; i < values.length; i++) {
      boolean bare = values[i] != null && values[i].startsWith("T");
      String day = bare ? day(text, mentions, values, i) : null;
      if (day != null) {
        boolean beside = i > 0 && mentions.get(i).start() - mentions.get(i - 1).end() <= BRACKET;
        values[i] = shifted(day, values[i], beside ? values[i - 1] : null) + values[i];
      }
    }
  }

  /** The day in UTC beside the same moment in local time, at most half a day away. */
  private static String shifted(String day, String time, String local) {
    boolean pair =
        time.endsWith("Z")
            && time.length() == 7
            && local != null
            && local.length() == 16
            && local.startsWith(day + "T");
    if (!pair) {
      return day;
    }
    int hours = hour(time, 1) - hour(local, 11);
    int days = hours > 12 ? -1 : hours < -12 ? 1 : 0;
    Stretch moved = Stretch.parse(day).plus(days);
    return moved == null ? day : moved.value();
  }

  private static int hour(String value, int at) {
    return Integer.parseInt(value.substring(at, at + 2));
  }

  private static String day(String text, List<Expression> mentions, String[] values, int at) {
    Expression time = mentions.get(at);
    for (int i = at + 1; i < Math.min(values.length, at + 3); i++) {
      Expression date = mentions.get(i);
      boolean beside = date.start() - time.end() <= BESIDE && joined(text, time, date);
      if (beside && isDay(date, values[i])) {
        return values[i];
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      Expression date = mentions.get(i);
      boolean near = time.start() - date.end() <= REACH;
      if (near && values[i] != null && date.label() != Label.MONEY && hasDay(values[i])) {
        return values[i].substring(0, 10);
      }
    }
    return null;
  }

  private static boolean isDay(Expression mention, String value) {
    return mention.label() == Label.DATE && value != null && value.length() == 10 && hasDay(value);
  }

  private static boolean hasDay(String value) {
    boolean form = value.length() == 10 || (value.length() > 10 && value.charAt(10) == 'T');
    Stretch day = form ? Stretch.parse(value) : null;
    return day != null && day.grain() == Grain.DAY;
  }

  private static boolean joined(String text, Expression a, Expression b) {
    for (int i = a.end(); i < b.start(); i++) {
      if (Tense.isEnd(text, i)) {
        return false;
      }
    }
    return true;
  }
}
