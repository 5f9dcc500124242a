package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the page for those who run the server, each against a server set up for it. */
@Timeout(120)
class OperationsExamplesIT {
  private static final Path SCRIPTS = Path.of("src/examples/operations").toAbsolutePath();

  @TempDir private Path folder;

  /** What a script prints; it runs in the folder and has to succeed. */
  private String output(String script, int port) throws IOException, InterruptedException {
    return output(new ProcessBuilder("bash", "-eo", "pipefail", SCRIPTS + "/" + script), port);
  }

  private String output(ProcessBuilder builder, int port) throws IOException, InterruptedException {
    builder.redirectErrorStream(true).directory(folder.toFile());
    builder.environment().put("LEDE", "http://127.0.0.1:" + port);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), output);
    assertEquals(0, process.exitValue(), output);
    return output;
  }

  @Test
  void showTheMetricsAndSendWhatIsCompressed() throws Exception {
    try (RunningServer server = RunningServer.start(folder, 0, Map.of())) {
      String answer = output("compressed.sh", server.port());
      assertTrue(answer.contains("\"Amina Okello\""), answer);
      String metrics = output("metrics.sh", server.port());
      assertTrue(metrics.contains("lede_cache_lookups_total"), metrics);
    }
  }

  @Test
  void bringTheKey() throws Exception {
    Map<String, String> keys = Map.of("access.keys", "first-key-0123456789");
    try (RunningServer server = RunningServer.start(folder, 0, keys)) {
      String answers = output("key.sh", server.port());
      assertEquals(3, answers.split("\"text\":\"Amina Okello\"", -1).length, answers);
    }
  }

  @Test
  void speakTls() throws Exception {
    output("certificate.sh", 0);
    Map<String, String> tls =
        Map.of(
            "tls.certificate", folder.resolve("server.crt").toString(),
            "tls.key", folder.resolve("server.key").toString());
    try (RunningServer server = RunningServer.start(folder, 0, tls)) {
      String script = Files.readString(SCRIPTS.resolve("tls.sh"));
      String here = script.replace(":8443", ":" + server.port());
      assertTrue(output(new ProcessBuilder("bash", "-ec", here), 0).contains("UP"));
    }
  }
}
