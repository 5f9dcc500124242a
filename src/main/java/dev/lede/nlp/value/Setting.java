package dev.lede.nlp.value;

import java.time.LocalDate;

/**
 * What a mention is read against.
 *
 * @param anchor the day of the article; null when unknown
 * @param direction where dates without a year, and weekdays, are looked for
 * @param told the date that was told last, which "the same day" means; null when none was
 * @param story whether a month without a year is of the year of {@code anchor}, as in a chronicle
 */
record Setting(LocalDate anchor, Direction direction, Stretch told, boolean story) {

  /** A mention by itself, in the news. */
  Setting(LocalDate anchor, Direction direction) {
    this(anchor, direction, null, false);
  }

  Setting with(Direction other) {
    return new Setting(anchor, other, told, story);
  }

  /** The day that a bare month or weekday counts from; null when unknown. */
  LocalDate base() {
    return story && told != null ? told.start() : anchor;
  }

  boolean isFuture() {
    return direction == Direction.FUTURE;
  }

  /** The day that "this year" is of: in a chronicle that told last, but for days. */
  LocalDate now(Grain grain) {
    return grain == Grain.DAY ? anchor : base();
  }

  /** The stretch around now, moved; null when now is unknown. */
  Stretch fromAnchor(Grain grain, long count) {
    LocalDate now = now(grain);
    return now == null ? null : from(now, grain, count);
  }

  /** The stretch around the date that was told last, moved; null without one. */
  Stretch fromTold(Grain grain, long count) {
    return told == null ? null : from(told.start(), grain, count);
  }

  private static Stretch from(LocalDate day, Grain grain, long count) {
    Stretch here = Stretch.around(day, grain);
    return here == null ? null : here.plus(count);
  }
}
