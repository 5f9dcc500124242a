package dev.lede.nlp.value;

import java.math.BigDecimal;

/** "44-year-old", "aged 86", "six years old", "the age of 19", and a bare "53". */
final class Ages {

  /** A bare number above this is no age, in years. */
  static final int OLDEST = 130;

  private Ages() {}

  static String read(Words words, Setting setting) {
    words.take("the", "an", "a");
    boolean told = words.take("aged", "age", "ages");
    words.take("of");
    Amount amount = Amount.read(words);
    if (amount == null || amount.isVague()) {
      return null;
    }
    Unit unit = words.atEnd() ? Unit.YEAR : Unit.read(words);
    boolean old = words.take("old", "olds");
    words.takeAll("of", "age");
    boolean plausible =
        amount.count().compareTo(BigDecimal.valueOf(OLDEST)) <= 0 || (old && words.size() > 2);
    boolean isAge = unit != null && !unit.isClock() && plausible && words.atEnd();
    return isAge && (told || old || words.size() <= 4) ? "P" + Durations.part(amount, unit) : null;
  }
}
