package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.support.NodeJs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the pages: each runs, and each stands in a page as it is in its file. */
@Timeout(120)
class ExamplesIT {
  private static final Path SCRIPTS = Path.of("src/examples");
  private static final Path OPERATIONS = SCRIPTS.resolve("operations");
  private static final Path JAVA = Path.of("src/test/java/dev/lede/examples");
  private static final Path PAGES = Path.of("src/site/markdown");

  @TempDir private static Path folder;
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(folder, 0, Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Those of a server as it is; {@link OperationsExamplesIT} runs the others. */
  static List<Path> scripts() throws IOException {
    return files(SCRIPTS).stream().filter(file -> !file.startsWith(OPERATIONS)).toList();
  }

  static Stream<Path> all() throws IOException {
    return Stream.concat(
        files(SCRIPTS).stream(),
        files(JAVA).stream().filter(file -> file.toString().endsWith("Example.java")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void standsInAPage(Path example) throws IOException {
    String code = Files.readString(example).strip();
    for (Path page : files(PAGES)) {
      if (Files.readString(page).contains(code)) {
        return;
      }
    }
    throw new AssertionError("no page shows " + example + " as it is");
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void runs(Path script) throws IOException, InterruptedException {
    ran(command(script));
  }

  private static List<String> command(Path script) {
    String name = script.toString();
    if (name.endsWith(".sh")) {
      return List.of("bash", "-eo", "pipefail", name);
    }
    if (name.endsWith(".mjs")) {
      String node = NodeJs.executable(folder).toString();
      Assumptions.assumeFalse(
          name.endsWith("live.mjs") && !succeeds(node, "-e", "new WebSocket('ws://127.0.0.1:1')"),
          "Test skipped: this Node.js has no WebSocket, as that from 22 on has");
      return List.of(node, name);
    }
    Assumptions.assumeTrue(
        succeeds("python3", "--version"), "Test skipped: python3 is missing on this machine");
    return List.of("python3", name);
  }

  private static boolean succeeds(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return !output.contains("ReferenceError") && process.exitValue() < 126;
    } catch (IOException missing) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("javaExamples")
  void runsInJava(String example) throws IOException, InterruptedException {
    ran(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "dev.lede.examples." + example,
            address()));
  }

  static Stream<String> javaExamples() throws IOException {
    return files(JAVA).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith("Example.java"))
        .map(name -> name.replace(".java", ""));
  }

  private static String address() {
    return "http://127.0.0.1:" + server.port();
  }

  private static void ran(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LEDE", address());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
    assertEquals(0, process.exitValue(), output);
    assertTrue(output.contains("Okello"), output);
  }
}
