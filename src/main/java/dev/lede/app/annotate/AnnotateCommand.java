package dev.lede.app.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lede annotate}: annotates files. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Annotates text files, the text files in directories, or the standard input.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all done", "1:some inputs could not be annotated", "2:wrong usage"})
public final class AnnotateCommand implements Callable<Integer> {
  private final InputStream standardInput;

  @Parameters(paramLabel = "FILE", description = "Files, directories, or - for standard input.")
  private List<String> arguments = List.of();

  @Mixin private AnnotateOptions options = new AnnotateOptions();

  /** The command, reading this when an argument is {@code -}. */
  public AnnotateCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    options.check();
    List<Input> inputs = Inputs.of(arguments, standardInput);
    if (inputs.isEmpty()) {
      throw options.wrong("there is no text file in the directories");
    }
    return options.run(inputs);
  }
}
