package dev.lede.app.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ModelCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MODEL = Path.of("src/main/resources/model");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new ModelCommand())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void tellsOfTheModelThatIsThere() throws IOException {
    assertEquals(0, run("info", "--json"), err.toString());
    JsonNode card = JSON.readTree(out.toString());
    JsonNode labels = JSON.readTree(MODEL.resolve("labels.json").toFile());
    assertEquals(labels.path("name"), card.path("name"), "the card is that of the model");
    assertEquals(labels.path("version"), card.path("version"));
    assertEquals(Files.size(MODEL.resolve("lede.onnx")), card.path("bytes").asLong());
    assertEquals(19, card.path("types").size());
    assertEquals(5, card.path("heads").size());
    assertEquals(17, card.path("heads").path(3).path("classes").asInt());
  }

  @Test
  void tellsItInLinesForPeople() {
    assertEquals(0, run("info"), err.toString());
    assertTrue(out.toString().startsWith("model     lede-news"), out.toString());
    assertTrue(out.toString().contains("PERSON TITLE NORP ORG"), out.toString());
  }

  @Test
  void hasTheScoresOfTheReadme() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (JsonNode score : JSON.readTree(MODEL.resolve("card.json").toFile()).path("scores")) {
      String test = score.path("test").asText();
      String line =
          readme.lines().filter(l -> l.startsWith("| " + test + " |")).findFirst().orElseThrow();
      String[] cells = line.split("\\|");
      double last = Double.parseDouble(cells[cells.length - 1].strip());
      assertEquals(score.path("value").asDouble(), last, line);
    }
  }

  @Test
  void hasTheCorporaOfTheTraining() throws IOException {
    String training = Files.readString(Path.of("src/train/README.md"));
    for (JsonNode corpus : JSON.readTree(MODEL.resolve("card.json").toFile()).path("data")) {
      String name = corpus.path("name").asText();
      String line =
          training.lines().filter(l -> l.startsWith("| " + name + " |")).findFirst().orElseThrow();
      assertTrue(line.endsWith("| " + corpus.path("licence").asText() + " |"), line);
    }
  }

  @Test
  void asksForACommand() {
    assertEquals(2, run());
    assertTrue(err.toString().contains("lede model info"), err.toString());
  }
}
