package dev.lede.nlp.reader;

import dev.lede.annotation.Label;
import java.time.LocalDate;

/**
 * When an article was written, and what follows from it: the values of its mentions. Two that are
 * equal give the same values. Pure.
 *
 * @param date or null when neither the caller nor the text says it
 */
public record ArticleDate(LocalDate date) {
  /**
   * The date of a text.
   *
   * @param given by the caller, or null
   */
  public static ArticleDate of(String text, LocalDate given) {
    return new ArticleDate(given);
  }

  /**
   * What a mention is worth, normalised; null where it has no value or none is known.
   *
   * @param mention its text
   */
  public String value(Label label, String mention) {
    return null;
  }

  /** Whether values of mentions with this label may differ when the date does. */
  public static boolean matters(Label label) {
    return label == Label.DATE || label == Label.TIME;
  }
}
