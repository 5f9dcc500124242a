package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @Test
  void tellsHowItIsUsed() {
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("--port"), out.toString());
    assertTrue(out.toString().contains("serve"), out.toString());
  }

  @Test
  void tellsItsVersion() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("Lede "), out.toString());
  }

  @Test
  void namesEveryMistakeAndEndsWithTheCodeForThem() {
    assertEquals(2, run("serve", "--port", "http", "--config", "none.json"));
    assertTrue(err.toString().contains("http.port = \"http\""), err.toString());
    assertTrue(err.toString().contains("none.json does not exist"), err.toString());
  }

  @Test
  void servesWithoutBeingTold() {
    assertEquals(2, run("--port", "70000"));
    assertTrue(err.toString().contains("http.port = 70000"), err.toString());
  }

  @Test
  void refusesAnOptionItDoesNotHave() {
    assertEquals(2, run("--prot", "1"));
    assertTrue(err.toString().contains("--prot"), err.toString());
  }

  private int run(String... arguments) {
    CommandLine commandLine =
        Main.commandLine(new ConfigReader(folder, Map.of()), InputStream.nullInputStream());
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }
}
