package dev.lede.nlp.value;

import java.util.HashMap;
import java.util.Map;

/** Units of time. */
enum Unit {
  SECOND("S", null, "second sec"),
  MINUTE("M", null, "minute min"),
  HOUR("H", null, "hour hr"),
  DAY("D", Grain.DAY, "day"),
  WEEK("W", Grain.WEEK, "week wk"),
  WEEKEND("WE", Grain.WEEKEND, "weekend"),
  MONTH("M", Grain.MONTH, "month mo"),
  QUARTER("Q", Grain.QUARTER, "quarter"),
  YEAR("Y", Grain.YEAR, "year yr"),
  DECADE("DE", Grain.DECADE, "decade"),
  CENTURY("CE", Grain.CENTURY, "century");

  private static final Map<String, Unit> BY_NAME = new HashMap<>();

  static {
    for (Unit unit : values()) {
      for (String name : unit.names.split(" ")) {
        BY_NAME.put(name, unit);
        BY_NAME.put(name + "s", unit);
      }
    }
    BY_NAME.put("centuries", CENTURY);
  }

  private final String sign;
  private final Grain grain;
  private final String names;

  Unit(String sign, Grain grain, String names) {
    this.sign = sign;
    this.grain = grain;
    this.names = names;
  }

  /** The unit here, or null without a step. */
  static Unit read(Words words) {
    Unit unit = BY_NAME.get(words.here());
    if (unit != null) {
      words.next();
    }
    return unit;
  }

  /** Its length on the calendar; null when it is shorter than a day. */
  Grain grain() {
    return grain;
  }

  boolean isClock() {
    return grain == null;
  }

  /** Its letters in a duration. */
  String sign() {
    return sign;
  }
}
