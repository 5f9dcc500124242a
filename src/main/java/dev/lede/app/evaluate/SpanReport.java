package dev.lede.app.evaluate;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    SpanReport report = new SpanReport(Scheme.of(articles));
    articles.forEach(article -> report.add(annotator, article));
    return report;
  }

  private void add(SentenceAnnotator annotator, GoldArticle article) {
    Map<NamedSpan, Double> found = annotate(annotator, article.text());
    List<NamedSpan> spans = List.copyOf(found.keySet());
    for (Scheme scheme : schemes) {
      scores.get(scheme).add(scheme.gold(article.spans()), scheme.predicted(spans));
    }
    Scheme first = schemes.get(0);
    confusions.add(first.gold(article.spans()), first.predicted(spans));
    if (first == Scheme.FULL) {
      List<NamedSpan> gold = article.spans();
      found.forEach((span, score) -> calibration.add(score, gold.contains(span)));
    }
  }

  /** The spans of a text with their scores, in text order, outer first. */
  static Map<NamedSpan, Double> annotate(SentenceAnnotator annotator, String text) {
    List<Sentence> sentences = Document.of(text).sentences();
    List<SentenceAnnotations> answers =
        annotator.annotate(sentences.stream().map(Sentence::text).toList());
    Map<NamedSpan, Double> spans = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      int offset = sentences.get(i).start();
      for (Span s : answers.get(i).spans()) {
        spans.put(new NamedSpan(offset + s.start(), offset + s.end(), s.label().name()), s.score());
      }
    }
    return spans;
  }

  /** The scores by their schemes. */
  Map<Scheme, SpanScore> scores() {
    return scores;
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
