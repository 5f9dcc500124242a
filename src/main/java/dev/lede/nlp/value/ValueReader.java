package dev.lede.nlp.value;

import dev.lede.annotation.Label;
import java.util.List;

/** The value of one mention. Pure; the work is bounded by {@link Words#LONGEST}. */
public final class ValueReader {

  /** One family of expressions; null when the words are none of it. */
  private interface Family {
    String read(Words words, Setting setting);
  }

  private static final List<Family> DATES =
      List.of(
          References::read,
          Dates::read,
          Eras::read,
          Durations::read,
          Ages::read,
          Repeats::read,
          Times::read);
  private static final List<Family> TIMES =
      List.of(Repeats::read, Times::read, References::read, Durations::read, Dates::read);

  private ValueReader() {}

  /**
   * As {@link #value(Label, String, DateAnchor, Direction)} with {@link Direction#PAST}, the
   * direction of news.
   */
  public static String value(Label label, String mention, DateAnchor anchor) {
    return value(label, mention, anchor, Direction.PAST);
  }

  /**
   * The value of a mention.
   *
   * @param label what the mention is
   * @param mention its text
   * @param anchor the day of the article
   * @param direction where a weekday, or a date without a year, is looked for
   * @return a TIMEX3 value for {@link Label#DATE} and {@link Label#TIME}, amount and ISO 4217 code
   *     for {@link Label#MONEY}, number and unit for {@link Label#QUANTITY}, a plain number for
   *     {@link Label#PERCENT}, {@link Label#CARDINAL} and {@link Label#ORDINAL}; null for any other
   *     label, for words that are not understood, and for relative dates when the anchor is unknown
   */
  public static String value(Label label, String mention, DateAnchor anchor, Direction direction) {
    return value(label, mention, new Setting(anchor.date(), direction));
  }

  static String value(Label label, String mention, Setting setting) {
    if (mention.length() > Words.LONGEST) {
      return null;
    }
    Words words = Words.of(mention);
    Words stripped = Modifiers.strip(words);
    return switch (label) {
      case DATE -> calendar(DATES, mention, stripped, words, setting);
      case TIME -> calendar(TIMES, mention, stripped, words, setting);
      case MONEY -> Money.read(stripped);
      case PERCENT -> Percents.read(stripped);
      case QUANTITY -> Quantities.read(stripped);
      case CARDINAL -> PlainNumbers.cardinal(stripped);
      case ORDINAL -> PlainNumbers.ordinal(stripped);
      default -> null;
    };
  }

  private static String calendar(
      List<Family> families, String mention, Words stripped, Words words, Setting setting) {
    String value = Ranges.read(WordCutter.cut(mention), setting);
    for (Words form : List.of(stripped, words)) {
      for (Family family : value == null ? families : List.<Family>of()) {
        Words fresh = form.again();
        String found = value == null ? family.read(fresh, setting) : null;
        value = found != null && fresh.atEnd() ? found : value;
      }
    }
    return value;
  }
}
