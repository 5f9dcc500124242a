package dev.lede.session;

import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.Figure;
import dev.lede.nlp.reader.FigureReading;
import java.util.List;
import java.util.function.Supplier;

/**
 * The figures of one version of a live document, to be given their values, one each. Nothing in it
 * changes any more but what the reading keeps, so only one version of a document may be read at a
 * time.
 *
 * @param reading that read the version before
 * @param text of the document
 * @param date of the article
 * @param figures in text order
 */
record Unvalued(FigureReading reading, String text, ArticleDate date, List<Figure> figures)
    implements Supplier<List<String>> {
  @Override
  public List<String> get() {
    return reading.values(text, date, figures);
  }
}
