package dev.lede.nlp.reader;

import dev.lede.nlp.value.ArticleValues.Expression;
import dev.lede.nlp.value.ValueReading;
import java.util.List;

/**
 * Reads the values of an article again and again as it changes; what single figures were worth is
 * kept from one reading to the next. The answers are those of a first reading. Confined to one
 * thread at a time.
 */
public final class FigureReading {
  private final ValueReading values = new ValueReading();

  /** What {@link ArticleDate#values} gives. */
  public List<String> values(String text, ArticleDate date, List<Figure> figures) {
    List<Expression> expressions =
        figures.stream().map(f -> new Expression(f.start(), f.end(), f.label())).toList();
    return values.read(text, date.date(), expressions);
  }
}
