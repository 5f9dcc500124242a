package dev.lede.app.evaluate;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lede evaluate}: strict span scores of the embedded model on annotated articles. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Scores the model on annotated articles (JSON lines with text and entities).")
public final class EvaluateCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files to score the model on.")
  private List<Path> files;

  @Option(
      names = "--values",
      description = "Score the values of dates, times and sums (JSON lines with text and timexes).")
  private boolean values;

  @Option(
      names = "--gold-spans",
      description = "With --values: read the mentions of the annotators only, without the model.")
  private boolean goldSpans;

  @Option(names = "--errors", description = "With --values: list the wrong ones.")
  private boolean errors;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (values) {
      scoreValues(out);
      return 0;
    }
    try (Pipeline pipeline = Pipeline.load()) {
      for (Path file : files) {
        List<GoldArticle> articles = GoldArticleJson.read(file);
        long start = System.nanoTime();
        Map<Scheme, SpanScore> scores = score(pipeline, articles);
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf("%s: %d articles, %.1f s%n", file.getFileName(), articles.size(), seconds);
        scores.forEach((scheme, score) -> out.printf("%n%s%n%s%n", scheme, score.table()));
        out.flush();
      }
    }
    return 0;
  }

  private void scoreValues(PrintWriter out) throws IOException {
    try (Pipeline pipeline = goldSpans ? null : Pipeline.load()) {
      for (Path file : files) {
        List<ValuedArticle> articles = ValuedArticleJson.read(file);
        out.printf("%s: %d articles%n", file.getFileName(), articles.size());
        ValueReport report = new ValueReport(articles, out, errors);
        report.goldSpans();
        if (pipeline != null) {
          report.endToEnd(pipeline);
        }
        out.flush();
      }
    }
  }

  /** Scores of an annotator, a scheme that the types of the articles call for. */
  static Map<Scheme, SpanScore> score(SentenceAnnotator annotator, List<GoldArticle> articles) {
    Map<Scheme, SpanScore> scores = new EnumMap<>(Scheme.class);
    for (GoldArticle article : articles) {
      List<NamedSpan> found = annotate(annotator, article.text());
      for (Scheme scheme : Scheme.of(articles)) {
        scores
            .computeIfAbsent(scheme, s -> new SpanScore())
            .add(scheme.gold(article.spans()), scheme.predicted(found));
      }
    }
    return scores;
  }

  static List<NamedSpan> annotate(SentenceAnnotator annotator, String text) {
    List<Sentence> sentences = Document.of(text).sentences();
    List<SentenceAnnotations> answers =
        annotator.annotate(sentences.stream().map(Sentence::text).toList());
    List<NamedSpan> spans = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      int offset = sentences.get(i).start();
      answers
          .get(i)
          .spans()
          .forEach(
              s ->
                  spans.add(new NamedSpan(offset + s.start(), offset + s.end(), s.label().name())));
    }
    return spans;
  }
}
