package dev.lede.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.support.NodeJs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tests of the page's modules, {@code src/test/js}, in Node. */
class PageModulesIT {
  private static final Path TESTS = Path.of("src", "test", "js");
  private static final long LIMIT_SECONDS = 180;

  @TempDir Path folder;

  @Test
  void keepWhatTheirTestsAsk() throws IOException, InterruptedException {
    Path node = NodeJs.executable(folder);
    ImportMap.ofPage().unpack(folder);
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder = new ProcessBuilder(command(node));
    builder.environment().put("LEDE_STATIC", folder.toString());
    builder.environment().remove("NODE_OPTIONS");
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    String told = Files.readString(output, StandardCharsets.UTF_8);
    assertTrue(ended, () -> "Node did not end\n" + told);
    assertEquals(0, process.exitValue(), () -> told);
  }

  private static List<String> command(Path node) throws IOException {
    String loader = "./" + TESTS.resolve("support").resolve("import-map.mjs");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(node.toString(), "--import", loader, "--test"));
    try (Stream<Path> files = Files.list(TESTS)) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".test.js"))
          .sorted()
          .forEach(command::add);
    }
    assertTrue(command.size() > 4, "there are tests");
    return command;
  }
}
