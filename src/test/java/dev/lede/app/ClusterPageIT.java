package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands of the page about clusters, with ports of their own. */
@Timeout(180)
class ClusterPageIT {
  private final TestCluster cluster = new TestCluster();
  private final List<LedeProcess> processes = new ArrayList<>();

  @AfterEach
  void stop() {
    processes.forEach(LedeProcess::close);
  }

  @Test
  void runsAsThePageSays() throws Exception {
    String page = Files.readString(Path.of("src/site/markdown/cluster.md"));
    List<String> commands = page.lines().filter(line -> line.startsWith("java -jar")).toList();
    assertEquals(3, commands.size(), page);
    for (String command : commands) {
      String arguments = command.replaceAll("java -jar lede.jar |--port \\d+", "").strip();
      String[] words = (arguments + " --port 0").split(" +");
      String role = words[List.of(words).indexOf("--role") + 1];
      processes.add(LedeProcess.start(cluster.environment(role), words));
    }
    LedeProcess web = processes.get(0);
    web.awaitReady("\"nodes\":2");
    String ask = page.lines().filter(line -> line.startsWith("curl -s -H")).findFirst().get();
    Process curl =
        new ProcessBuilder("bash", "-c", ask.replace("8080", Integer.toString(web.port()))).start();
    String answer = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(answer.contains("\"text\":\"Amina Okello\""), answer);
  }
}
