package dev.lede.nlp.value;

import java.util.Map;

/** Parts of a day in the letters of TIMEX3. */
final class DayPart {

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("morning", "MO"),
          Map.entry("dawn", "MO"),
          Map.entry("sunrise", "MO"),
          Map.entry("daybreak", "MO"),
          Map.entry("lunchtime", "MI"),
          Map.entry("afternoon", "AF"),
          Map.entry("evening", "EV"),
          Map.entry("dusk", "EV"),
          Map.entry("sunset", "EV"),
          Map.entry("nightfall", "NI"),
          Map.entry("night", "NI"),
          Map.entry("nighttime", "NI"),
          Map.entry("overnight", "NI"),
          Map.entry("tonight", "NI"),
          Map.entry("daytime", "DT"),
          Map.entry("daylight", "DT"));

  private DayPart() {}

  /** The part here, plural too, or null without a step. */
  static String read(Words words) {
    String word = words.here();
    String part = PARTS.get(word);
    if (part == null && word.endsWith("s")) {
      part = PARTS.get(word.substring(0, word.length() - 1));
    }
    if (part != null) {
      words.next();
      words.takeAll("rush", "hour");
      words.takeAll("hours");
    }
    return part;
  }
}
