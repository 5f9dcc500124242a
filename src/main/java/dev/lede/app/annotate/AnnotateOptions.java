package dev.lede.app.annotate;

import dev.lede.format.Format;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.reader.ArticleReader;
import dev.lede.session.ArticleAnnotator;
import dev.lede.session.SessionLimits;
import dev.lede.web.api.ArticleCall;
import dev.lede.web.api.ModelName;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How inputs are annotated and where the outcomes go: the options that commands share. */
final class AnnotateOptions {
  private static final String JSON = "json";
  private static final long NO_TIMEOUT_MILLIS = Long.MAX_VALUE / 4;

  @Option(
      names = "--format",
      defaultValue = JSON,
      description = "json, or one of displacy, conll, conllu, brat, jsonld, html, ... (see docs).")
  private String format;

  @Option(names = "--layers", description = "Layers of the json, with commas between them.")
  private String layers;

  @Option(names = "--labels", description = "Only these labels, with commas between them.")
  private String labels;

  @Option(names = "--date", description = "When the articles were written, such as 2019-03-09.")
  private String date;

  @Option(names = "--offsets", description = "utf16 (default), codepoint or utf8; for json.")
  private String offsets;

  @Option(names = "--min-score", description = "Only mentions with at least this score, 0 to 1.")
  private String minScore;

  @Option(names = "--out", paramLabel = "DIR", description = "Write a file for each input there.")
  private Path directory;

  @Option(names = "--jobs", description = "Threads that work (default: one a processor).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** Refuses what makes no sense, before anything is read. */
  void check() {
    format();
    if (jobs < 1) {
      throw wrong("--jobs must be positive but is " + jobs);
    }
  }

  /** A wrong use of the command. */
  ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Annotates all inputs; the exit code says whether all could be. Blocks. */
  int run(List<Input> inputs) throws IOException, InterruptedException {
    Optional<Format> wanted = format();
    PrintWriter err = spec.commandLine().getErr();
    Target target =
        new Target(
            spec.commandLine().getOut(),
            Optional.ofNullable(directory),
            wanted.map(Format::extension).orElse(JSON));
    Progress progress = new Progress(err, inputs.size(), isSeen());
    int[] faults = new int[1];
    new Thread(ArticleReader::prepare, "lede-tables").start();
    try (Pipeline pipeline = Pipeline.load()) {
      ArticleCall call =
          new ArticleCall(
              new ArticleAnnotator(
                  new LocalAnalyzer(pipeline), new LocalReadingRoom(), SessionLimits.DEFAULT),
              new ModelName(pipeline.info().name(), pipeline.info().version()),
              NO_TIMEOUT_MILLIS);
      Annotation work = new Annotation(call, options(), wanted, inputs.size() > 1);
      new ArticleQueue(Math.min(jobs, inputs.size()), work::of)
          .run(inputs, outcome -> faults[0] += tell(outcome, target, err, progress));
    }
    return faults[0] == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Whether a bar disturbs nobody: output goes elsewhere, and there is a terminal. */
  @SuppressWarnings("SystemConsoleNull") // from Java 22 on a console may be no terminal: a bar more
  private boolean isSeen() {
    return directory != null && System.console() != null;
  }

  private Optional<Format> format() {
    if (format.equals(JSON)) {
      return Optional.empty();
    }
    Optional<Format> named = Format.named(format);
    if (named.isEmpty()) {
      throw wrong(
          "--format %s is unknown; known are json, %s"
              .formatted(format, String.join(", ", Format.names())));
    }
    return named;
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    Optional.ofNullable(layers).ifPresent(value -> options.put("layers", value));
    Optional.ofNullable(labels).ifPresent(value -> options.put("labels", value));
    Optional.ofNullable(date).ifPresent(value -> options.put("date", value));
    Optional.ofNullable(offsets).ifPresent(value -> options.put("offsets", value));
    Optional.ofNullable(minScore).ifPresent(value -> options.put("minScore", value));
    return options;
  }

  /** Tells an outcome; 1 when it is a fault. */
  private static int tell(Outcome outcome, Target target, PrintWriter err, Progress progress) {
    progress.step();
    String fault = outcome.fault();
    if (fault == null) {
      try {
        target.write(outcome.input(), outcome.output());
        return 0;
      } catch (IOException e) {
        fault = "could not be written: " + e.getMessage();
      }
    }
    err.println(outcome.input().name() + ": " + fault);
    return 1;
  }
}
