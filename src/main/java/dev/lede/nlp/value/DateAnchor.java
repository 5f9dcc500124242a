package dev.lede.nlp.value;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day that the relative dates of an article count from.
 *
 * @param date the day; null when {@code source} is {@link Source#UNKNOWN}
 * @param source where it comes from
 */
public record DateAnchor(LocalDate date, Source source) {

  /** Where a date comes from, the surest first. */
  public enum Source {
    /** It was given with the article. */
    GIVEN,
    /** The article tells it in a line or dateline of its own. */
    DATELINE,
    /** It is the first full date in the beginning of the text. */
    TEXT,
    /** Nothing tells it; today is never assumed. */
    UNKNOWN
  }

  public DateAnchor {
    Objects.requireNonNull(source, "source");
    if ((date == null) != (source == Source.UNKNOWN)) {
      throw new IllegalArgumentException("date " + date + " does not fit source " + source);
    }
  }

  /**
   * The day of an article.
   *
   * @param text the article; only its beginning is looked at
   * @param given the day that came with it, or null
   */
  public static DateAnchor of(String text, LocalDate given) {
    return given != null ? new DateAnchor(given, Source.GIVEN) : DateLine.find(text);
  }
}
