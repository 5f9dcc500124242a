package dev.lede.app.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AnnotateCommandIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String TEXT = "Angela Merkel met Paul Kagame in Kigali on Friday.";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String standardInput, String... arguments) {
    byte[] input = standardInput.getBytes(StandardCharsets.UTF_8);
    return new CommandLine(new AnnotateCommand(new ByteArrayInputStream(input)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void annotatesTheStandardInput() throws IOException {
    assertEquals(0, run(TEXT), err.toString());
    JsonNode answer = JSON.readTree(out.toString());
    assertEquals("Angela Merkel", answer.path("mentions").path(0).path("text").asText());
    assertEquals("PERSON", answer.path("mentions").path(0).path("label").asText());
  }

  @Test
  void namesEachFileOfSeveralAndKeepsTheirOrder() throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Kigali is quiet.");
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("c.jpg"), "no text");
    assertEquals(0, run("", "--jobs", "3", folder.toString()), err.toString());
    List<String> lines = out.toString().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(JSON.readTree(lines.get(0)).path("id").asText().endsWith("a.txt"));
    assertTrue(JSON.readTree(lines.get(1)).path("id").asText().endsWith("b.txt"));
  }

  @Test
  void writesAFileForEachInputInTheFormat() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Path target = folder.resolve("out");
    assertEquals(
        0,
        run(
            "",
            "--format",
            "conllu",
            "--out",
            target.toString(),
            folder.resolve("a.txt").toString()),
        err.toString());
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(List.of(target.resolve("a.conllu")), files.toList());
    }
    assertTrue(Files.readString(target.resolve("a.conllu")).contains("NER=B-PERSON"));
  }

  @Test
  void goesOnAfterAFileThatIsNoText() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
    Files.writeString(folder.resolve("b.txt"), TEXT);
    assertEquals(1, run("", folder.toString()));
    assertTrue(
        err.toString().contains("a.txt: could not be read: is not in UTF-8"), err.toString());
    assertEquals(1, out.toString().lines().count());
  }

  @Test
  void tellsWhatIsWrongWithItsOptions() {
    assertEquals(2, run("", "--format", "docx"));
    assertTrue(err.toString().contains("known are json, displacy"), err.toString());
    assertEquals(1, run(TEXT, "--layers", "nothing"));
    assertTrue(err.toString().contains("nothing"), err.toString());
  }
}
