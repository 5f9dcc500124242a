package dev.lede.nlp.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;

/** "third quarter of 2019", "Q3", "first half of last year", "summer 2019", "end of 2019". */
final class YearParts {

  private YearParts() {}

  static Stretch read(Words words, Setting setting) {
    words.take("the");
    Month season = Names.season(words);
    if (season != null) {
      return placed(season, Grain.SEASON, words, setting);
    }
    int number = quarterSign(words);
    if (number > 0) {
      return placed(Month.of(3 * number - 2), Grain.QUARTER, words, setting);
    }
    number = ordinal(words);
    words.take("fiscal", "financial", "calendar");
    if (number > 0 && number <= 4 && words.take("quarter")) {
      return placed(Month.of(3 * number - 2), Grain.QUARTER, words, setting);
    }
    if (number > 0 && number <= 2 && words.take("half")) {
      return placed(Month.of(6 * number - 5), Grain.HALF, words, setting);
    }
    return null;
  }

  private static int quarterSign(Words words) {
    boolean sign = words.here().equals("q") && words.ahead(1).length() == 1;
    int number = sign ? "1234".indexOf(words.ahead(1)) + 1 : 0;
    if (number > 0) {
      words.next();
      words.next();
    }
    return number;
  }

  private static int ordinal(Words words) {
    if (words.take("latter")) {
      return 2;
    }
    BigDecimal ordinal = Ordinals.read(words);
    return ordinal == null || ordinal.precision() > 1 ? 0 : ordinal.intValue();
  }

  private static Stretch placed(Month start, Grain grain, Words words, Setting setting) {
    words.take("fiscal", "financial");
    Year year = Year.read(words, setting);
    if (year == null || !words.atEnd()) {
      return null;
    }
    return year.isGiven()
        ? Stretch.around(LocalDate.of(year.number(), start, 1), grain)
        : Nearby.part(start, grain, setting);
  }
}
