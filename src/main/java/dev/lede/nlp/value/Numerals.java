package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates in figures only: "2019-03-08", "8/3/2019", "20190308" is none. */
final class Numerals {

  private Numerals() {}

  static Stretch read(Words words, Setting setting) {
    int start = words.place();
    Stretch found = slashed(words.here(), setting);
    if (found != null) {
      words.next();
    } else {
      found = iso(words);
    }
    if (found == null || !words.atEnd()) {
      words.goTo(start);
      return null;
    }
    return found;
  }

  /** The number in digits here, or null without a step. */
  static BigDecimal integer(Words words) {
    return isDigits(words.here()) ? new BigDecimal(words.next()) : null;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Stretch iso(Words words) {
    int year = Year.figure(words.here());
    boolean form =
        year > 0 && isPair(words.ahead(1)) && isPair(words.ahead(2)) && words.size() == 3;
    if (!form) {
      return null;
    }
    words.next();
    return day(year, Integer.parseInt(words.next()), Integer.parseInt(words.next()));
  }

  private static boolean isPair(String word) {
    return word.length() == 2 && isDigits(word);
  }

  /** Day and month in either order: the one that exists, or the one nearer to the anchor. */
  private static Stretch slashed(String word, Setting setting) {
    String[] parts = word.split("/", 4);
    if (parts.length != 3 || !isShort(parts[0]) || !isShort(parts[1]) || !isDigits(parts[2])) {
      return word.equals("9/11") ? day(2001, 9, 11) : null;
    }
    int year = parts[2].length() == 2 ? 2000 + Integer.parseInt(parts[2]) : Year.figure(parts[2]);
    int a = Integer.parseInt(parts[0]);
    int b = Integer.parseInt(parts[1]);
    Stretch american = day(year, a, b);
    Stretch european = day(year, b, a);
    if (american == null || european == null || american.equals(european)) {
      return american == null ? european : american;
    }
    return setting.anchor() == null ? null : nearer(american, european, setting.anchor());
  }

  private static boolean isShort(String part) {
    return part.length() <= 2 && isDigits(part);
  }

  private static Stretch nearer(Stretch a, Stretch b, LocalDate anchor) {
    long toA = Math.abs(a.start().toEpochDay() - anchor.toEpochDay());
    long toB = Math.abs(b.start().toEpochDay() - anchor.toEpochDay());
    return toB < toA ? b : a;
  }

  private static Stretch day(int year, int month, int day) {
    boolean exists =
        year > 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? new Stretch(LocalDate.of(year, month, day), Grain.DAY) : null;
  }
}
