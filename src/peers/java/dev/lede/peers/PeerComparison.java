package dev.lede.peers;

import dev.lede.app.evaluate.MarkdownTables;
import dev.lede.app.evaluate.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores all engines, one after the other, each in a process of its own, and prints the tables.
 * System properties: {@code peers.data} the folder of the data, {@code peers.files} a pattern for
 * its files, {@code peers.seconds} how long speed is measured, {@code peers.engines} which engines,
 * {@code peers.out} the folder of the reports.
 */
final class PeerComparison {

  private static final String FILES = "lede-news/test|uner-ewt.test|re3d|wikigold|en_ewt-ud-test";

  private PeerComparison() {}

  /** Runs them all; an hour on two cores. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path out = Path.of(property("peers.out", "target/peers"));
    Files.createDirectories(out);
    String engines = property("peers.engines", "LEDE,CORENLP,CORENLP_CRFS,NLP4J,NLP4J_NER");
    List<Report> reports = new ArrayList<>();
    for (String name : engines.split(",")) {
      Path file = out.resolve(name + ".json");
      if (run(Engine.valueOf(name), file) == 0) {
        reports.add(Report.read(file));
      } else {
        System.err.println(name + " failed and is left out");
      }
    }
    System.out.println(new MarkdownTables(reports).text());
  }

  private static int run(Engine engine, Path file) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            engine.heap(),
            "-cp",
            System.getProperty("java.class.path"),
            OneEngine.class.getName(),
            engine.name(),
            property("peers.data", "../shared/data"),
            property("peers.files", FILES),
            property("peers.seconds", "15"),
            file.toString());
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static String property(String name, String otherwise) {
    return System.getProperty(name, otherwise);
  }
}
