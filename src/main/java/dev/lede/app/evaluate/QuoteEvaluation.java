package dev.lede.app.evaluate;

import dev.lede.annotation.Quote;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.ArticleReader;
import java.util.List;

/** Reads the quotes of articles as the server does and scores them. */
final class QuoteEvaluation {
  private final SentenceAnnotator annotator;

  QuoteEvaluation(SentenceAnnotator annotator) {
    this.annotator = annotator;
  }

  QuoteScore score(List<GoldArticle> articles) {
    QuoteScore score = new QuoteScore();
    for (GoldArticle article : articles) {
      score.add(article.quotes(), quotes(article.text()));
    }
    return score;
  }

  private List<Quote> quotes(String text) {
    List<ReadSentence> read = AnnotatedText.of(annotator, text).read();
    return ArticleReader.read(text, ArticleDate.of(text, null), read).quotes();
  }
}
