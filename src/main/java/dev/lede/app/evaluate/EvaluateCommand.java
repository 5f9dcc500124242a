package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.app.evaluate.tree.TreebankReader;
import dev.lede.nlp.Pipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lede evaluate}: scores of the embedded model on annotated articles and treebanks. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description =
        "Scores the model on annotated articles (JSON lines with text and entities)"
            + " and treebanks (CoNLL-U).")
public final class EvaluateCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Files to score the model on; of a folder all dev and test files below it, by name.")
  private List<Path> files;

  @Option(
      names = "--values",
      description = "Score the values of dates, times and sums (JSON lines with text and timexes).")
  private boolean values;

  @Option(
      names = "--gold-spans",
      description = "With --values: read the mentions of the annotators only, without the model.")
  private boolean goldSpans;

  @Option(
      names = "--errors",
      description = "List the commonest mistakes; with --values all of them.")
  private boolean errors;

  @Option(names = "--quotes", description = "Score direct quotes and their speakers instead.")
  private boolean quotes;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      description = "With a folder: only files whose name matches.")
  private Pattern only = Pattern.compile(".*");

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "With a folder: write the scores as JSON too.")
  private Path json;

  @Option(
      names = "--fit-scores",
      description = "Write scores.json for these articles, from the model's raw scores, instead.")
  private boolean fitScores;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (values) {
      scoreValues(out);
      return 0;
    }
    if (fitScores) {
      out.println(fitScores());
      return 0;
    }
    if (quotes) {
      scoreQuotes(out);
      return 0;
    }
    try (Pipeline pipeline = Pipeline.load()) {
      for (Path file : files) {
        if (Files.isDirectory(file)) {
          everything(pipeline, file, out);
        } else if (file.toString().endsWith(".conllu")) {
          scoreTrees(pipeline, file, out);
        } else {
          scoreSpans(pipeline, file, out);
        }
        out.flush();
      }
    }
    return 0;
  }

  private void everything(Pipeline pipeline, Path folder, PrintWriter out) throws IOException {
    Evaluation evaluation = new Evaluation(Corpus.in(folder, only));
    Report report = evaluation.run(new LedeEngine(pipeline));
    if (json != null) {
      report.write(json);
    }
    out.println(new MarkdownTables(List.of(report)).text());
  }

  private String fitScores() throws IOException {
    ScoreFit fit = new ScoreFit();
    try (Pipeline pipeline = Pipeline.loadWithRawScores()) {
      for (Path file : files) {
        fit.add(pipeline, GoldArticleJson.read(file));
      }
    }
    return fit.json(Arrays.stream(Label.values()).filter(l -> l != Label.PRONOUN).toList());
  }

  private void scoreSpans(Pipeline pipeline, Path file, PrintWriter out) throws IOException {
    List<GoldArticle> articles = Corpus.articles(file);
    long start = System.nanoTime();
    SpanReport report = SpanReport.of(pipeline, articles);
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf("%s: %d articles, %.1f s%n%n", file.getFileName(), articles.size(), seconds);
    out.println(report.text(errors));
  }

  private static void scoreTrees(Pipeline pipeline, Path file, PrintWriter out) throws IOException {
    TreeReport report = TreeReport.of(new LedeEngine(pipeline), TreebankReader.read(file));
    out.printf("%s, with the words of the treebank%n", file.getFileName());
    out.println(report.givenWords().table());
    out.printf("%s, from raw text%n", file.getFileName());
    out.println(report.rawText().table());
  }

  private void scoreQuotes(PrintWriter out) throws IOException {
    try (Pipeline pipeline = Pipeline.load()) {
      for (Path file : files) {
        QuoteScore score = new QuoteEvaluation(pipeline).score(GoldArticleJson.read(file));
        out.printf("%s%n%s%n", file.getFileName(), score.table());
        out.flush();
      }
    }
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
}
