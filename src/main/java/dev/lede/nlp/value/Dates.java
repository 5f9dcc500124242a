package dev.lede.nlp.value;

import java.util.List;

/** Everything that is one stretch of the calendar. */
final class Dates {

  /** One kind of date. */
  private interface Kind {
    Stretch read(Words words, Setting setting);
  }

  private static final List<Kind> KINDS =
      List.of(
          FullDates::read,
          Dates::year,
          YearParts::read,
          Holidays::read,
          Offsets::read,
          Deictic::read);

  private Dates() {}

  static String read(Words words, Setting setting) {
    Stretch stretch = stretch(words, setting);
    if (stretch == null) {
      return null;
    }
    words.goTo(words.size());
    return stretch.value();
  }

  /** The stretch that all of the words tell, or null. */
  static Stretch stretch(Words words, Setting setting) {
    for (Kind kind : KINDS) {
      Words fresh = words.again();
      Stretch stretch = kind.read(fresh, setting);
      if (stretch != null && fresh.atEnd()) {
        return stretch;
      }
    }
    return null;
  }

  private static Stretch year(Words words, Setting setting) {
    words.take("the");
    words.take("year");
    int year = Year.figure(words.next());
    return year == 0 ? null : Stretch.year(year);
  }
}
