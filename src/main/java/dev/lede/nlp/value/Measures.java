package dev.lede.nlp.value;

import java.util.HashMap;
import java.util.Map;

/** Units of measure by name, with their symbols. */
final class Measures {

  private static final Map<String, String> UNITS = units();

  private Measures() {}

  /** The symbol of the unit here, or null without a step. */
  static String read(Words words) {
    int start = words.place();
    String unit = simple(words);
    if (unit == null) {
      return null;
    }
    boolean per = words.take("per", "/", "an") || words.take(unit.endsWith("/") ? "" : "a");
    if (!per) {
      return unit;
    }
    String below =
        switch (words.next()) {
          case "hour", "h", "hr" -> "h";
          case "second", "sec", "s" -> "s";
          case "minute", "min" -> "min";
          case "day", "d" -> "d";
          case "year" -> "y";
          default -> null;
        };
    if (below == null) {
      words.goTo(start);
      return null;
    }
    return unit.equals("mi") && below.equals("h") ? "mph" : unit + "/" + below;
  }

  private static String simple(Words words) {
    int power = words.take("square", "sq") ? 2 : words.take("cubic", "cu") ? 3 : 0;
    if (words.here().equals("°")) {
      words.next();
    }
    boolean degrees = words.take("degree", "degrees");
    boolean scale = words.all().contains("°") || degrees;
    if (scale) {
      String symbol =
          switch (words.next()) {
            case "c", "celsius", "centigrade" -> "°C";
            case "f", "fahrenheit" -> "°F";
            case "" -> "°";
            default -> null;
          };
      return symbol;
    }
    String word = words.here();
    String unit = UNITS.get(word);
    if (unit == null && word.endsWith("s")) {
      unit = UNITS.get(word.substring(0, word.length() - 1));
    }
    if (unit == null) {
      return null;
    }
    words.next();
    return power == 0 ? unit : unit + power;
  }

  private static Map<String, String> units() {
    String pairs =
        "kilometer km kilometre km km km meter m metre m m m centimeter cm centimetre cm cm cm"
            + " millimeter mm millimetre mm mm mm micrometer μm micrometre μm micron μm nanometer"
            + " nm nanometre nm mile mi mi mi foot ft feet ft ft ft inch in inche in yard yd yd yd"
            + " kilogram kg kilogramme kg kilo kg kg kg gram g gramme g g g milligram mg mg mg"
            + " microgram μg ton t tonne t t t pound lb lb lb ounce oz oz oz stone st liter L litre"
            + " L l L milliliter mL millilitre mL ml mL gallon gal barrel bbl bushel bu pint pt"
            + " hectare ha ha ha acre acre kph km/h kmh km/h mph mph knot kn kelvin K watt W"
            + " kilowatt kW kw kW megawatt MW mw MW gigawatt GW gw GW kilowatthour kWh kwh kWh"
            + " joule J hertz Hz hz Hz mhz MHz megahertz MHz ghz GHz gigahertz GHz byte B kilobyte"
            + " kB kb kB megabyte MB mb MB gigabyte GB gb GB terabyte TB tb TB volt V ampere A"
            + " decibel dB magnitude magnitude carat ct lightyear ly nautical_mile nmi sievert Sv"
            + " calorie cal pixel px km2 km2 m2 m2 kt kt kiloton kt megaton Mt hp hp horsepower hp";
    Map<String, String> units = new HashMap<>();
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      units.put(words[i], words[i + 1]);
    }
    return Map.copyOf(units);
  }
}
