package dev.lede.app.evaluate;

import java.util.List;

/**
 * An annotated article.
 *
 * @param text the text
 * @param spans what its annotators marked, in UTF-16 code units
 */
record GoldArticle(String text, List<NamedSpan> spans) {
  GoldArticle {
    spans = List.copyOf(spans);
  }
}
