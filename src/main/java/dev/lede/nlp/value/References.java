package dev.lede.nlp.value;

import java.util.Set;

/** What has no place on the calendar but a side of now: "recent weeks", "now", "the future". */
final class References {

  private static final Set<String> NOW =
      Set.of(
          "now",
          "currently",
          "nowadays",
          "right now",
          "present",
          "at present",
          "present day",
          "modern day",
          "these days",
          "the moment",
          "at the moment",
          "this moment",
          "time being",
          "this day",
          "current",
          "to date",
          "the present",
          "here and now",
          "this time",
          "at this time",
          "today era",
          "modern times");
  private static final Set<String> PAST =
      Set.of(
          "past",
          "the past",
          "recently",
          "recent",
          "lately",
          "formerly",
          "previously",
          "once",
          "long ago",
          "recent past",
          "recent times",
          "recent history",
          "time ago",
          "some time ago",
          "some time earlier",
          "moments ago",
          "not long ago",
          "ago",
          "previous",
          "distant past",
          "former times",
          "ancient times");
  private static final Set<String> FUTURE =
      Set.of(
          "future",
          "near future",
          "foreseeable future",
          "soon",
          "upcoming",
          "distant future",
          "time to come",
          "someday",
          "future years",
          "future generations");

  private References() {}

  static String read(Words words, Setting setting) {
    String all = String.join(" ", words.all());
    if (NOW.contains(all)) {
      words.goTo(words.size());
      return "PRESENT_REF";
    }
    if (PAST.contains(all)) {
      words.goTo(words.size());
      return "PAST_REF";
    }
    if (FUTURE.contains(all)) {
      words.goTo(words.size());
      return "FUTURE_REF";
    }
    return units(words);
  }

  private static String units(Words words) {
    words.take("the");
    String side = null;
    if (words.take("recent")) {
      side = "PAST_REF";
    } else if (words.take("coming", "upcoming", "future")) {
      side = "FUTURE_REF";
    }
    Amount amount = Amount.read(words);
    Unit unit = Unit.read(words);
    if (unit == null || amount == null || !amount.isVague()) {
      return null;
    }
    if (side == null && words.take("ago", "earlier", "before", "previously", "prior")) {
      side = "PAST_REF";
    } else if (side == null
        && (words.take("later", "ahead")
            || words.takeAll("to", "come")
            || words.takeAll("from", "now"))) {
      side = "FUTURE_REF";
    }
    return words.atEnd() ? side : null;
  }
}
