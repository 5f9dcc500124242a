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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandIT {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  private int run(String standardInput, String... arguments) {
    byte[] input = standardInput.getBytes(StandardCharsets.UTF_8);
    return new CommandLine(new ImportCommand(new ByteArrayInputStream(input)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void readsTheTextBesideAFileOfBrat() throws IOException {
    Files.writeString(folder.resolve("a.b.txt"), "Angela Merkel met Paul Kagame in Kigali.");
    Path file =
        Files.writeString(folder.resolve("a.b.ann"), "T1\tORG 7 17\tMerkel met\nR1\tx Arg1:T1\n");
    assertEquals(0, run("", file.toString(), "--from", "brat"), err.toString());
    JsonNode mentions = new ObjectMapper().readTree(out.toString()).path("mentions");
    assertEquals("Merkel met", mentions.path(0).path("text").asText());
    assertTrue(mentions.path(0).path("user").asBoolean());
    assertEquals("Paul Kagame", mentions.path(1).path("text").asText());
  }

  @Test
  void readsAFileWithItsTextFromTheStandardInput() {
    String file = "1\tKigali\t_\t_\t_\t_\t_\t_\t_\tEntity=(k-ORG)\n";
    assertEquals(0, run(file, "-", "--from", "conllu", "--format", "brat"), err.toString());
    assertTrue(out.toString().startsWith("T1\tORG 0 6\tKigali\n"), out.toString());
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("a.ann"), "T1\tORG 7\tx");
    assertEquals(1, run("", file.toString(), "--from", "brat"));
    assertTrue(err.toString().contains("a.txt"), err.toString());
    Files.writeString(folder.resolve("a.txt"), "text");
    assertEquals(1, run("", file.toString(), "--from", "brat"));
    assertTrue(err.toString().contains("line 1: offsets must be"), err.toString());
    assertEquals(2, run("", file.toString(), "--from", "word"));
    assertTrue(err.toString().contains("known are brat, conllu"), err.toString());
    assertEquals(2, run("", file.toString()));
  }
}
