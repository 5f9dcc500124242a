package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Zone;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.text.TextRange;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes the frames of the server that the tests of the page read. */
class ServerMessageJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static JsonNode golden(String kind, int index) throws IOException {
    try (InputStream in =
        ServerMessageJsonTest.class.getResourceAsStream("/protocol/" + kind + ".json")) {
      return MAPPER.readTree(in).path("valid").path(index).path("frame");
    }
  }

  private static JsonNode written(ServerMessage message, long seq) throws IOException {
    return MAPPER.readTree(ServerMessageJson.write(message, seq));
  }

  @Test
  void writesReady() throws IOException {
    assertEquals(
        golden("ready", 0),
        written(new ServerMessage.Ready(0, List.of(Label.values()), 1_000_000), 0));
  }

  @Test
  void writesMentions() throws IOException {
    Mention outer = new Mention("m8", 20, 35, "Bank of England", Label.ORG, 0.91, null, null, null);
    Mention inner = new Mention("m9", 28, 35, "England", Label.GPE, 0.457, null, "m8", null);
    Delta delta = new Delta(List.of(outer, inner), List.of("m7"));
    assertEquals(golden("mentions", 1), written(new ServerMessage.Mentions(13, delta, true), 88));
  }

  @Test
  void writesTheValueOfAFigureAndThatItIsUnknown() throws IOException {
    Mention date = new Mention("m3", 5, 12, "9 March", Label.DATE, 1, null, null, "2019-03-09");
    Mention vague = new Mention("m4", 20, 27, "one day", Label.DATE, 1, null, null, null);
    Delta delta = new Delta(List.of(date, vague), List.of());
    JsonNode add = written(new ServerMessage.Mentions(2, delta, false), 4).path("add");
    assertEquals("2019-03-09", add.path(0).path("value").asText());
    assertTrue(add.path(1).path("value").isNull());
  }

  @Test
  void writesTheDocument() throws IOException {
    Entity minister =
        new Entity(
            "e1",
            Label.PERSON,
            "Amina Okello",
            List.of("Okello"),
            List.of("m1", "m4"),
            "finance minister",
            null,
            List.of(new TextRange(61, 73)));
    Link link = new Link("Q3870", "Nairobi", -1.286, 36.817);
    Entity city =
        new Entity("e2", Label.GPE, "Nairobi", List.of(), List.of("m2"), null, link, List.of());
    Quote direct =
        new Quote(
            40, 55, "\u201cWe are close,\u201d", "e1", "Okello", new TextRange(63, 67), true, null);
    Quote indirect = new Quote(80, 95, "the deal was on", null, null, null, false, "unsaid");
    List<Zone> zones =
        List.of(new Zone(0, 38, Zone.Type.HEADLINE), new Zone(39, 120, Zone.Type.PARAGRAPH));
    ObjectNode expected = golden("document", 0).deepCopy();
    ((ObjectNode) expected.path("entities").path(1)).putNull("title");
    assertEquals(
        expected,
        written(
            new ServerMessage.WholeDocument(
                13,
                new ReadArticle(
                    LocalDate.of(2019, 3, 9),
                    List.of(minister, city),
                    List.of(direct, indirect),
                    zones)),
            89));
  }

  @Test
  void writesStatusResyncAndComplaint() throws IOException {
    assertEquals(golden("status", 1), written(new ServerMessage.Status(13, 0.4), 0));
    JsonNode resync = golden("resync", 1);
    assertEquals(resync, written(new ServerMessage.Resync(resync.path("why").asText()), 0));
    JsonNode error = golden("error", 0);
    assertEquals(
        error,
        written(
            new ServerMessage.Complaint("overloaded", error.path("message").asText(), 1000), 0));
  }

  @Test
  void writesHalfAPairOfSurrogatesWithoutFailing() throws IOException {
    Mention half = new Mention("m1", 0, 1, "\uD83D", Label.ORG, 1, null, null, null);
    Delta delta = new Delta(List.of(half), List.of());
    assertEquals(
        "mentions", written(new ServerMessage.Mentions(0, delta, true), 1).path("t").asText());
  }
}
