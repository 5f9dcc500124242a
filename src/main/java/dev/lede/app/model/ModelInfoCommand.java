package dev.lede.app.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lede model info}: where the model comes from, what it tells, and how well. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    description = "Tells name, version, size, types, heads, data and scores of the model.")
final class ModelInfoCommand implements Runnable {
  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    ObjectNode card = ModelCard.read();
    if (json) {
      out.println(card.toPrettyString());
    } else {
      ModelCard.lines(card).forEach(out::println);
    }
  }
}
