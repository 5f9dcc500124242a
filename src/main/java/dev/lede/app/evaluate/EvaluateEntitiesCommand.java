package dev.lede.app.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.nlp.Pipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lede evaluate-entities}: how well mentions are told to be of one entity. */
@Command(
    name = "evaluate-entities",
    mixinStandardHelpOptions = true,
    description = "Scores coreference on annotated articles (JSON lines with text and clusters).")
public final class EvaluateEntitiesCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Files to score on.")
  private List<Path> files;

  @Option(
      names = "--choices",
      paramLabel = "FILE",
      description = "Write what each pronoun could mean, to train on; no scores.")
  private Path choices;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try (Pipeline pipeline = Pipeline.load()) {
      if (choices == null) {
        score(pipeline);
      } else {
        writeChoices(pipeline);
      }
    }
    return 0;
  }

  private void score(Pipeline pipeline) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      List<GoldClusters> articles = read(file);
      out.printf("%s: %d articles%n%n", file.getFileName(), articles.size());
      out.printf("       MUC P     R    F1 | B3  P     R    F1 | CEAF P    R    F1 | CoNLL%n");
      EntityClusters.score(pipeline, articles)
          .forEach((view, score) -> out.printf("%-6s %s%n", view, score.line()));
      out.flush();
    }
  }

  private void writeChoices(Pipeline pipeline) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(choices))) {
      for (Path file : files) {
        for (GoldClusters article : read(file)) {
          PronounLines.of(article, AnnotatedText.of(pipeline, article.text()).read())
              .forEach(out::println);
        }
      }
    }
  }

  private static List<GoldClusters> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldClusters> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        articles.add(GoldClusters.of(mapper.readTree(line)));
      }
    }
    return articles;
  }
}
