package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads "first", "31st", "twenty-first", "hundredth". */
final class Ordinals {

  private static final Map<String, String> CARDINALS = cardinals();

  private Ordinals() {}

  /** The ordinal here as a number, or null without a step. */
  static BigDecimal read(Words words) {
    String figure = figure(words.here());
    if (figure != null) {
      words.next();
      return new BigDecimal(figure);
    }
    int start = words.place();
    for (int end = start; end < Math.min(words.size(), start + 8); end++) {
      String cardinal = CARDINALS.get(words.all().get(end));
      if (cardinal != null) {
        return spelled(words, start, end, cardinal);
      }
    }
    return null;
  }

  private static BigDecimal spelled(Words words, int start, int end, String cardinal) {
    List<String> parts = new ArrayList<>(words.all().subList(start, end));
    parts.add(cardinal);
    boolean alone =
        parts.size() == 1 && List.of("hundred", "thousand", "million").contains(cardinal);
    Words number = new Words(alone ? List.of("a", cardinal) : parts);
    BigDecimal value = Numbers.read(number);
    if (value == null || !number.atEnd()) {
      return null;
    }
    words.goTo(end + 1);
    return value;
  }

  private static String figure(String word) {
    boolean suffix = List.of("st", "nd", "rd", "th").stream().anyMatch(word::endsWith);
    if (word.length() < 3 || !suffix) {
      return null;
    }
    String digits = word.substring(0, word.length() - 2);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? digits : null;
  }

  private static Map<String, String> cardinals() {
    String pairs =
        "first one second two third three fourth four fifth five sixth six seventh seven eighth"
            + " eight ninth nine tenth ten eleventh eleven twelfth twelve thirteenth thirteen"
            + " fourteenth fourteen fifteenth fifteen sixteenth sixteen seventeenth seventeen"
            + " eighteenth eighteen nineteenth nineteen twentieth twenty thirtieth thirty fortieth"
            + " forty fiftieth fifty sixtieth sixty seventieth seventy eightieth eighty ninetieth"
            + " ninety hundredth hundred thousandth thousand millionth million";
    Map<String, String> cardinals = new HashMap<>();
    String[] words = pairs.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      cardinals.put(words[i], words[i + 1]);
    }
    return Map.copyOf(cardinals);
  }
}
