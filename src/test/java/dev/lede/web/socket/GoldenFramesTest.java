package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.web.wire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The frames of a client that the tests of the page hold too. */
class GoldenFramesTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MAX_CHARS = 1_000_000;

  @TestFactory
  Stream<DynamicTest> readsEveryFrameThatIsRight() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String kind : List.of("open", "edit", "view")) {
      for (JsonNode golden : file(kind).path("valid")) {
        tests.add(dynamicTest(kind + ": " + golden.path("name").asText(), () -> valid(golden)));
      }
    }
    return tests.stream();
  }

  private static void valid(JsonNode golden) {
    JsonNode frame = golden.path("frame");
    ClientMessage message = ClientMessageJson.read(frame.toString(), MAX_CHARS);
    if (message instanceof ClientMessage.Open open) {
      assertEquals(frame.path("text").asText(), open.text());
      assertEquals(frame.path("v").asLong(), open.version());
    } else if (message instanceof ClientMessage.Change change) {
      String after = change.edit().apply(golden.path("before").asText());
      assertEquals(golden.path("after").asText(), after);
      assertEquals(after.length(), change.length());
    } else if (message instanceof ClientMessage.View view) {
      assertEquals(frame.path("vp").path(1).asInt(), view.range().end());
    }
  }

  @TestFactory
  Stream<DynamicTest> namesTheFaultOfEveryFrameThatIsWrong() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String kind : List.of("open", "edit", "view", "broken")) {
      for (JsonNode golden : file(kind).path("invalid")) {
        tests.add(dynamicTest(kind + ": " + golden.path("name").asText(), () -> invalid(golden)));
      }
    }
    return tests.stream();
  }

  private static void invalid(JsonNode golden) {
    String frame =
        golden.has("text") ? golden.path("text").asText() : golden.path("frame").toString();
    Refusal refusal =
        assertThrows(Refusal.class, () -> ClientMessageJson.read(frame, MAX_CHARS), frame);
    String fault = golden.path("fault").asText();
    if (fault.equals("JSON")) {
      assertEquals(Refusal.Reason.BAD_JSON, refusal.reason());
      assertTrue(refusal.getMessage().contains("JSON"), refusal.getMessage());
    } else {
      assertEquals(fault, refusal.field());
      assertTrue(refusal.getMessage().contains(fault), refusal.getMessage());
    }
  }

  private static JsonNode file(String kind) throws IOException {
    try (InputStream in =
        GoldenFramesTest.class.getResourceAsStream("/protocol/" + kind + ".json")) {
      return MAPPER.readTree(in);
    }
  }
}
