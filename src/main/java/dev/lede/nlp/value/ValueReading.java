package dev.lede.nlp.value;

import dev.lede.nlp.value.ArticleValues.Expression;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the values of an article again and again as it changes: what a figure is worth in its place
 * is kept, which place that is, with the date told before, is found anew. Confined to one thread at
 * a time.
 */
public final class ValueReading {
  private final FigureMemory memory = new FigureMemory();

  /** What {@link ArticleValues#read(String, LocalDate, List)} gives. */
  public List<String> read(String text, LocalDate given, List<Expression> mentions) {
    List<String> values = ArticleValues.read(text, DateAnchor.of(text, given), mentions, memory);
    memory.endReading();
    return values;
  }
}
