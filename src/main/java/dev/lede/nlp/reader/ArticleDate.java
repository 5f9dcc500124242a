package dev.lede.nlp.reader;

import dev.lede.nlp.value.DateAnchor;
import java.time.LocalDate;
import java.util.List;

/**
 * When an article was written, and what follows from it: the values of its mentions. Pure.
 *
 * @param date or null when neither the caller nor the text says it
 */
public record ArticleDate(LocalDate date) {
  /**
   * The date of a text. Only the beginning of the text is looked at.
   *
   * @param given by the caller, or null
   */
  public static ArticleDate of(String text, LocalDate given) {
    return new ArticleDate(DateAnchor.of(text, given).date());
  }

  /**
   * What figures are worth, normalised; null where one has no value or none is known. A figure may
   * take a part of its meaning from those before it. Linear in their number.
   *
   * @param text that the figures stand in
   * @param figures in text order
   * @return one value a figure
   */
  public List<String> values(String text, List<Figure> figures) {
    return new FigureReading().values(text, this, figures);
  }
}
