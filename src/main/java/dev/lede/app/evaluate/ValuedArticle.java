package dev.lede.app.evaluate;

import java.time.LocalDate;
import java.util.List;

/**
 * An article with the values of its mentions.
 *
 * @param text the text
 * @param date its day; null when unknown
 * @param values in the order of the text
 */
record ValuedArticle(String text, LocalDate date, List<GoldValue> values) {
  ValuedArticle {
    values = List.copyOf(values);
  }
}
