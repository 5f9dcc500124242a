package dev.lede.app;

import dev.lede.app.annotate.AnnotateCommand;
import dev.lede.app.annotate.ImportCommand;
import dev.lede.app.evaluate.EvaluateCommand;
import dev.lede.app.evaluate.EvaluateEntitiesCommand;
import dev.lede.app.model.ModelCommand;
import java.io.InputStream;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The program. Without a command it serves. */
public final class Main {

  private Main() {}

  /**
   * Runs a command. A server that was started goes on when this returns, until the process is told
   * to end.
   */
  public static void main(String[] arguments) {
    // Events of the flight recorder for each buffer of Netty: nobody reads them, and the recorder
    // takes a tenth of the time to start.
    System.setProperty("io.netty.jfr.enabled", "false");
    ConfigReader reader = new ConfigReader(Path.of(""), System.getenv());
    int exitCode = commandLine(reader, System.in).execute(arguments);
    if (exitCode != ExitCode.OK) {
      System.exit(exitCode);
    }
  }

  static CommandLine commandLine(ConfigReader reader, InputStream standardInput) {
    return new CommandLine(new ServeCommand(reader))
        .setCommandName("lede")
        .addSubcommand("serve", new ServeCommand(reader))
        .addSubcommand("annotate", new AnnotateCommand(standardInput))
        .addSubcommand("import", new ImportCommand(standardInput))
        .addSubcommand("model", new ModelCommand())
        .addSubcommand("evaluate", new EvaluateCommand())
        .addSubcommand("evaluate-entities", new EvaluateEntitiesCommand())
        .setExecutionExceptionHandler(new FailureReport());
  }
}
