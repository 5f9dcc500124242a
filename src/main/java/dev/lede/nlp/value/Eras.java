package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;

/** Years and more: "2019", "AD 79", "480 BC", "the 1990s", "the sixties", "the 20th century". */
final class Eras {

  private static final List<String> TENS =
      Words.list("twenties thirties forties fifties sixties seventies eighties nineties");

  private Eras() {}

  static String read(Words words, Setting setting) {
    words.take("the");
    words.take("year");
    int start = words.place();
    String found = year(words);
    if (found == null) {
      words.goTo(start);
      found = decade(words.next());
    }
    if (found == null) {
      words.goTo(start);
      found = century(words);
    }
    if (found == null) {
      words.goTo(start);
      found = beforeChrist(words);
    }
    return words.atEnd() ? found : null;
  }

  private static String year(Words words) {
    boolean before = words.take("ad");
    boolean fiscal = words.take("fiscal", "fy", "financial");
    words.take(fiscal ? "year" : "");
    String word = words.here();
    int year = Year.figure(word);
    if (year > 0 && words.size() - words.place() == 1) {
      words.next();
      return fiscal ? "FY" + year : word;
    }
    BigDecimal number = word.length() <= 4 ? Numerals.integer(words) : null;
    boolean era = before || words.take("ad", "ce");
    boolean early = word.length() == 3 && words.atEnd() && words.size() == 1;
    boolean old = early && number != null && number.intValue() > Ages.OLDEST;
    return number != null && (era || old) && number.signum() > 0 ? padded(number.intValue()) : null;
  }

  private static String padded(int number) {
    return String.format(Locale.ROOT, "%04d", number);
  }

  private static String decade(String word) {
    int tens = TENS.indexOf(word);
    if (tens >= 0) {
      return "19" + (tens + 2) + "X";
    }
    String digits = word.endsWith("s") ? word.substring(0, word.length() - 1) : "";
    if (Year.figure(digits) > 0 && digits.endsWith("0")) {
      boolean century = digits.endsWith("00") && !digits.equals("2000") && !digits.equals("1900");
      return century ? digits.substring(0, 2) + "XX" : digits.substring(0, 3) + "X";
    }
    boolean pair = digits.length() == 2 && digits.endsWith("0") && digits.charAt(0) >= '3';
    return pair && digits.charAt(0) <= '9' ? "19" + digits.charAt(0) + "X" : null;
  }

  private static String century(Words words) {
    BigDecimal ordinal = Ordinals.read(words);
    boolean fits = ordinal != null && ordinal.signum() > 0 && ordinal.intValue() <= 30;
    if (!fits || ordinal.precision() > 2 || !words.take("century", "centuries")) {
      return null;
    }
    String number = String.format(Locale.ROOT, "%02dXX", ordinal.intValue() - 1);
    if (words.take("bc", "bce")) {
      return "BC" + number;
    }
    words.take("ad", "ce");
    return number;
  }

  private static String beforeChrist(Words words) {
    words.take("ca", "c", "circa");
    int season = seasonMonth(words);
    Month month = season > 0 ? null : Names.month(words);
    words.take("of");
    BigDecimal year = words.here().length() <= 4 ? Numerals.integer(words) : null;
    if (year == null || !words.take("bc", "bce")) {
      return null;
    }
    String value = "BC" + padded(year.intValue());
    if (season > 0) {
      LocalDate start = LocalDate.of(1, season, 1);
      return value + Grain.SEASON.value(start).substring(4);
    }
    return month == null ? value : value + String.format(Locale.ROOT, "-%02d", month.getValue());
  }

  private static int seasonMonth(Words words) {
    Month month = Names.season(words);
    return month == null ? 0 : month.getValue();
  }
}
