package dev.lede.nlp.value;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The zone after a time of the day. */
final class TimeZones {

  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("utc", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("pkt", "+05:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("kst", "+09:00"),
          Map.entry("hkt", "+08:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"),
          Map.entry("nzst", "+12:00"),
          Map.entry("nzdt", "+13:00"));

  /** Zones whose offset changes over the year, or is not said: left out of the value. */
  private static final Set<String> OPEN =
      Words.set(
          "et ct mt pt eastern central mountain pacific local ist moscow london paris "
              + "beijing tokyo");

  private TimeZones() {}

  static boolean isZone(Words words, int ahead) {
    String word = words.ahead(ahead);
    return OFFSETS.containsKey(word) || OPEN.contains(word);
  }

  /** Steps over the zone here; its offset, or the empty string. */
  static String read(Words words) {
    if (words.take(OPEN)) {
      words.take("standard", "daylight");
      words.take("time");
      return "";
    }
    String offset = OFFSETS.get(words.here());
    if (offset == null) {
      return "";
    }
    words.next();
    if (offset.equals("Z") && words.take("+")) {
      String hours = words.next();
      boolean form = hours.length() == 1 || hours.length() == 2;
      boolean digits = form && hours.chars().allMatch(c -> c >= '0' && c <= '9');
      return digits && Integer.parseInt(hours) <= 14
          ? String.format(Locale.ROOT, "+%02d:00", Integer.parseInt(hours))
          : "";
    }
    return offset;
  }
}
