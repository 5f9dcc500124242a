package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/** Times of the day: "6am", "7:45 p.m. EST", "0120 UTC", "noon", "half past six". */
final class Clock {

  private static final Set<String> HOURS = Set.of("hours", "hrs", "hr", "hour", "h");

  private Clock() {}

  /** The time here as "T07:45" with its zone, or null without a step. */
  static String read(Words words) {
    int start = words.place();
    int minutes = named(words);
    if (minutes < 0) {
      minutes = figures(words);
    }
    if (minutes < 0) {
      words.goTo(start);
      return null;
    }
    String seconds = minutes >= 0 && start < words.size() ? seconds(words.all().get(start)) : "";
    words.takeAll("sharp");
    String zone = TimeZones.read(words);
    return String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60) + seconds + zone;
  }

  private static String seconds(String word) {
    String[] parts = word.split(":", 4);
    return parts.length == 3 ? ":" + parts[2] : "";
  }

  private static int named(Words words) {
    if (words.take("noon", "midday")) {
      return 12 * 60;
    }
    if (words.take("midnight")) {
      return 0;
    }
    int minutes = 0;
    int start = words.place();
    if (words.take("half")) {
      minutes = 30;
    } else {
      words.take("a");
      minutes = words.take("quarter") ? 15 : 0;
    }
    int sign = words.take("past") ? 1 : words.take("to") ? -1 : 0;
    if (minutes == 0 || sign == 0) {
      words.goTo(start);
      return -1;
    }
    int hour = hour(words);
    return hour < 0 ? -1 : Math.floorMod(half(hour, words) * 60 + sign * minutes, 24 * 60);
  }

  private static int figures(Words words) {
    String word = words.here();
    int point = Math.max(word.indexOf(':'), word.indexOf('.'));
    if (point > 0) {
      words.next();
      return colon(word, point, words);
    }
    boolean four = word.length() == 4 && isDigits(word);
    if (four && (HOURS.contains(words.ahead(1)) || TimeZones.isZone(words, 1))) {
      words.next();
      words.take(HOURS);
      return time(number(word.substring(0, 2)), number(word.substring(2)));
    }
    int hour = hour(words);
    boolean clock = words.take("oclock");
    words.takeAll("in", "the");
    boolean marked = clock || isHalf(words.here());
    boolean zoned = words.size() > words.place() && TimeZones.isZone(words, 0);
    return hour < 0 || !(marked || zoned) ? -1 : time(half(hour, words), 0);
  }

  private static int colon(String word, int point, Words words) {
    String[] parts = word.split("[:.]", 4);
    boolean form =
        parts.length >= 2
            && parts[0].length() <= 2
            && parts[1].length() == 2
            && isDigits(parts[0])
            && isDigits(parts[1]);
    boolean seconds =
        form
            && parts.length == 3
            && parts[2].length() == 2
            && isDigits(parts[2])
            && number(parts[2]) < 60;
    boolean bare = word.charAt(point) == '.' && !isHalf(words.here());
    if (!form || bare || (parts.length > 2 && !seconds)) {
      return -1;
    }
    int minutes = number(parts[1]);
    int hour = half(number(parts[0]), words);
    words.take(HOURS);
    return time(hour, minutes);
  }

  private static int hour(Words words) {
    BigDecimal number = Numbers.read(words);
    boolean fits = number != null && number.scale() <= 0 && number.signum() >= 0;
    return fits && number.compareTo(BigDecimal.valueOf(24)) <= 0 ? number.intValue() : -1;
  }

  private static boolean isHalf(String word) {
    return Set.of("am", "pm").contains(word);
  }

  /** The hour of 24 after a step over "am" or "pm"; -1 when they do not fit. */
  private static int half(int hour, Words words) {
    boolean evening = words.here().equals("pm");
    if (!words.take("am", "pm")) {
      return hour;
    }
    return hour > 12 ? hour : hour % 12 + (evening ? 12 : 0);
  }

  private static int time(int hour, int minutes) {
    boolean fits = hour >= 0 && hour < 24 && minutes >= 0 && minutes < 60;
    return fits ? hour * 60 + minutes : hour == 24 && minutes == 0 ? 0 : -1;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
