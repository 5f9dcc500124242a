package dev.lede.app.evaluate;

import java.util.List;

/**
 * An annotated article.
 *
 * @param text the text
 * @param spans what its annotators marked, in UTF-16 code units
 * @param quotes the direct quotes they marked
 */
record GoldArticle(String text, List<NamedSpan> spans, List<GoldQuote> quotes) {
  GoldArticle {
    spans = List.copyOf(spans);
    quotes = List.copyOf(quotes);
  }

  /** An article without quotes. */
  GoldArticle(String text, List<NamedSpan> spans) {
    this(text, spans, List.of());
  }
}
