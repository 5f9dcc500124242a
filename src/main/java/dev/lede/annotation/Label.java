package dev.lede.annotation;

/**
 * What kind of thing a mention names: the eighteen types of OntoNotes, {@link #TITLE} and {@link
 * #PRONOUN}. The names of the constants are the names on the wire.
 */
public enum Label {
  /** People, real and fictional. */
  PERSON,
  /** The role or rank before or after a person's name. */
  TITLE,
  /** Nationalities, religious and political groups. */
  NORP,
  /** Companies, agencies, institutions, teams. */
  ORG,
  /** Countries, cities, states. */
  GPE,
  /** Places that are not governed as such: mountains, rivers, regions. */
  LOC,
  /** Buildings, airports, roads, bridges. */
  FAC,
  /** Objects, vehicles, foods; not services. */
  PRODUCT,
  /** Named storms, battles, games. */
  EVENT,
  /** Titles of books, songs, films. */
  WORK_OF_ART,
  /** Named documents made into law. */
  LAW,
  /** Any named language. */
  LANGUAGE,
  /** Absolute or relative dates and periods. */
  DATE,
  /** Times shorter than a day. */
  TIME,
  /** Amounts of money, with the unit. */
  MONEY,
  /** Percentages, with the sign or word. */
  PERCENT,
  /** Measurements, with the unit. */
  QUANTITY,
  /** "First", "second" and so on. */
  ORDINAL,
  /** Numbers of no other type. */
  CARDINAL,
  /**
   * "He", "her", "they", "its" and so on. No label of a model: it comes from the parts of speech.
   */
  PRONOUN;

  /** Whether a mention with this label stands for a date, a time, an amount or a number. */
  public boolean hasValue() {
    return switch (this) {
      case DATE, TIME, MONEY, PERCENT, QUANTITY, ORDINAL, CARDINAL -> true;
      default -> false;
    };
  }
}
