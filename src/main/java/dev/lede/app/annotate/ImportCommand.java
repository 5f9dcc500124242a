package dev.lede.app.annotate;

import dev.lede.format.read.ImportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lede import}: annotates files in which somebody has marked mentions already. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Annotates files in which mentions are marked already; these go before what the model finds.",
      "A file of brat, jsonld or json lies beside its text, of the same name with .txt."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all done", "1:some files could not be read", "2:wrong usage"})
public final class ImportCommand implements Callable<Integer> {
  private final InputStream standardInput;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files; - for standard input.")
  private List<String> arguments = List.of();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "FORMAT",
      description = "brat, conllu, displacy, jsonld or json (an answer of Lede).")
  private String from;

  @Mixin private AnnotateOptions options = new AnnotateOptions();

  /** The command, reading this when an argument is {@code -}. */
  public ImportCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.check();
    ImportFormat format =
        ImportFormat.named(from)
            .orElseThrow(
                () ->
                    options.wrong(
                        "--from %s is unknown; known are %s"
                            .formatted(from, String.join(", ", ImportFormat.names()))));
    List<Input> inputs = new ArrayList<>();
    for (Input input : Inputs.of(arguments, standardInput)) {
      inputs.add(input.as(format));
    }
    return options.run(inputs);
  }
}
