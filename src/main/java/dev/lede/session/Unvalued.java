package dev.lede.session;

import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.Figure;
import java.util.List;
import java.util.function.Supplier;

/**
 * The figures of one version of a live document, to be given their values, one each. Nothing in it
 * changes any more.
 *
 * @param text of the document
 * @param date of the article
 * @param figures in text order
 */
record Unvalued(String text, ArticleDate date, List<Figure> figures)
    implements Supplier<List<String>> {
  @Override
  public List<String> get() {
    return date.values(text, figures);
  }
}
