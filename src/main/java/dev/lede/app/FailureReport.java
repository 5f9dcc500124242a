package dev.lede.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the person at the command line why a command failed. */
final class FailureReport implements IExecutionExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    command.getErr().println(failure.getMessage());
    LOG.debug("Failed: {}", command.getCommandName(), failure);
    return failure instanceof InvalidConfiguration ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }
}
