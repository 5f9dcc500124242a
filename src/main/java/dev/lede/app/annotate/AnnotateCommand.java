package dev.lede.app.annotate;

import dev.lede.format.Format;
import dev.lede.nlp.Pipeline;
import dev.lede.session.ArticleAnnotator;
import dev.lede.session.SessionLimits;
import dev.lede.web.api.ArticleCall;
import dev.lede.web.api.ModelName;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lede annotate}: annotates files. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Annotates text files, the text files in directories, or the standard input.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all done", "1:some inputs could not be annotated", "2:wrong usage"})
public final class AnnotateCommand implements Callable<Integer> {
  private static final String JSON = "json";
  private static final long NO_TIMEOUT_MILLIS = Long.MAX_VALUE / 4;

  private final InputStream standardInput;

  @Parameters(paramLabel = "FILE", description = "Files, directories, or - for standard input.")
  private List<String> arguments = List.of();

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

  @Spec private CommandSpec spec;

  /** The command, reading this when an argument is {@code -}. */
  public AnnotateCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Format> wanted = format();
    if (jobs < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs must be positive but is " + jobs);
    }
    List<Input> inputs = inputs();
    PrintWriter err = spec.commandLine().getErr();
    Target target =
        new Target(
            spec.commandLine().getOut(),
            Optional.ofNullable(directory),
            wanted.map(Format::extension).orElse(JSON));
    Progress progress = new Progress(err, inputs.size(), isSeen());
    int[] faults = new int[1];
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
      throw new ParameterException(
          spec.commandLine(),
          "--format %s is unknown; known are json, %s"
              .formatted(format, String.join(", ", Format.names())));
    }
    return named;
  }

  private List<Input> inputs() throws IOException {
    List<Input> inputs = Inputs.of(arguments, standardInput);
    if (inputs.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there is no text file in the directories");
    }
    return inputs;
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
