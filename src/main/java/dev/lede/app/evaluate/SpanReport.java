package dev.lede.app.evaluate;

import dev.lede.nlp.SentenceAnnotator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Strict scores of an annotator on annotated articles: a scheme each, what is taken for what, and
 * how far scores can be trusted. Confined to one thread.
 */
final class SpanReport {
  private static final int CONFUSIONS = 20;

  private final Map<Scheme, SpanScore> scores = new EnumMap<>(Scheme.class);
  private final Confusions confusions = new Confusions();
  private final Calibration calibration = new Calibration();
  private final List<Scheme> schemes;

  private SpanReport(List<Scheme> schemes) {
    this.schemes = schemes;
    schemes.forEach(scheme -> scores.put(scheme, new SpanScore()));
  }

  /** Scores an annotator by the schemes that the types of the articles call for. */
  static SpanReport of(SentenceAnnotator annotator, List<GoldArticle> articles) {
    return of(text -> annotate(annotator, text), Scheme.of(articles), articles);
  }

  /** Scores what reads a text to spans, each with a score of 0 to 1 or NaN. */
  static SpanReport of(
      Function<String, Map<NamedSpan, Double>> reader,
      List<Scheme> schemes,
      List<GoldArticle> articles) {
    SpanReport report = new SpanReport(schemes);
    articles.forEach(article -> report.add(reader.apply(article.text()), article));
    return report;
  }

  private void add(Map<NamedSpan, Double> found, GoldArticle article) {
    List<NamedSpan> spans = List.copyOf(found.keySet());
    for (Scheme scheme : schemes) {
      scores.get(scheme).add(scheme.gold(article.spans()), scheme.predicted(spans));
    }
    Scheme first = schemes.get(0);
    confusions.add(first.gold(article.spans()), first.predicted(spans));
    if (first == Scheme.FULL) {
      List<NamedSpan> gold = article.spans();
      found.forEach(
          (span, score) -> {
            if (!Double.isNaN(score)) {
              calibration.add(score, gold.contains(span));
            }
          });
    }
  }

  /** The spans of a text with their scores, in text order, outer first. */
  static Map<NamedSpan, Double> annotate(SentenceAnnotator annotator, String text) {
    return Reading.of(annotator, text).spans();
  }

  /** The scores by their schemes. */
  Map<Scheme, SpanScore> scores() {
    return scores;
  }

  /** How far the scores of the first scheme's articles can be trusted. */
  Calibration calibration() {
    return calibration;
  }

  /** The report as text. */
  String text(boolean withErrors) {
    List<String> parts = new ArrayList<>();
    scores.forEach((scheme, score) -> parts.add(scheme + "\n" + score.table()));
    if (withErrors) {
      parts.add("Commonest mistakes\n" + confusions.table(CONFUSIONS));
      if (schemes.contains(Scheme.FULL)) {
        parts.add("Calibration\n" + calibration.table());
      }
    }
    return String.join("\n", parts);
  }
}
