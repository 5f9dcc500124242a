package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.io.PrintWriter;
import java.util.List;

/** Scores of values on one file: with the mentions of the annotators, and end to end. */
final class ValueReport {

  private final List<ValuedArticle> articles;
  private final PrintWriter out;
  private final boolean errors;

  /**
   * A report.
   *
   * @param articles what is scored
   * @param out where the scores go
   * @param errors whether wrong values are listed
   */
  ValueReport(List<ValuedArticle> articles, PrintWriter out, boolean errors) {
    this.articles = List.copyOf(articles);
    this.out = out;
    this.errors = errors;
  }

  /** Scores values with the annotators' mentions, with the day of each article and without. */
  void goldSpans() {
    ValueScore dated = new ValueScore(articles);
    ValueScore undated = new ValueScore(articles);
    for (ValuedArticle article : articles) {
      dated.addGoldSpans(article, article.date());
      undated.addGoldSpans(article, null);
    }
    print("gold spans", dated);
    out.println(undated.counts().line("no day given"));
  }

  /** Scores mentions and values of the engine. */
  void endToEnd(SentenceAnnotator annotator) {
    ValueScore score = new ValueScore(articles);
    for (ValuedArticle article : articles) {
      List<Expression> mentions =
          SpanReport.annotate(annotator, article.text()).keySet().stream()
              .map(s -> new Expression(s.start(), s.end(), Label.valueOf(s.type())))
              .toList();
      score.add(article, article.date(), mentions);
    }
    print("end to end", score);
  }

  private void print(String name, ValueScore score) {
    out.println(score.counts().line(name));
    if (errors) {
      score.errors().forEach(out::println);
    }
  }
}
