package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.nlp.value.ArticleValues.Expression;
import java.io.PrintWriter;
import java.util.Comparator;
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

  /** Scores values with the annotators' mentions: each scope, and the article without its day. */
  void goldSpans() {
    for (ValueScope scope : ValueScope.values()) {
      ValueScore score = new ValueScore(articles, scope);
      articles.forEach(article -> score.addGoldSpans(article, article.date()));
      boolean listed = errors && scope == ValueScope.ARTICLE;
      print("gold spans, " + scope, score, listed);
    }
    ValueScore undated = new ValueScore(articles, ValueScope.ARTICLE);
    articles.forEach(article -> undated.addGoldSpans(article, null));
    print("gold spans, no day given", undated, false);
  }

  /** Scores mentions and values of the engine. */
  void endToEnd(SentenceAnnotator annotator) {
    List<List<Expression>> found =
        articles.stream().map(article -> mentions(annotator, article.text())).toList();
    for (ValueScope scope : List.of(ValueScope.SENTENCE, ValueScope.ARTICLE)) {
      ValueScore score = new ValueScore(articles, scope);
      for (int i = 0; i < articles.size(); i++) {
        score.add(articles.get(i), articles.get(i).date(), found.get(i));
      }
      print("end to end, " + scope, score, errors && scope == ValueScope.ARTICLE);
    }
  }

  private static List<Expression> mentions(SentenceAnnotator annotator, String text) {
    return SpanReport.annotate(annotator, text).keySet().stream()
        .sorted(Comparator.comparingInt(NamedSpan::start).thenComparingInt(span -> -span.end()))
        .map(span -> new Expression(span.start(), span.end(), Label.valueOf(span.type())))
        .toList();
  }

  private void print(String name, ValueScore score, boolean listed) {
    out.println(score.counts().line(name));
    if (listed) {
      score.errors().forEach(out::println);
    }
  }
}
