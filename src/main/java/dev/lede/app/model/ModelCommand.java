package dev.lede.app.model;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lede model}: the commands about the embedded model. */
@Command(
    name = "model",
    mixinStandardHelpOptions = true,
    description = "Tells about the embedded model.",
    subcommands = ModelInfoCommand.class)
public final class ModelCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: lede model info");
  }
}
