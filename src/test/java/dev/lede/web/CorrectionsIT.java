package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the caller knows better: where no name is, and which mentions belong together. */
@Timeout(60)
class CorrectionsIT extends AgainstServer {
  private static final String TEXT = "\uD83D\uDE00 Amina Okello met Lena Berg. She left Oslo.";

  private static ObjectNode request() {
    return ApiClient.MAPPER.createObjectNode();
  }

  @Test
  void leavesOutWhatTheCallerSaysIsNoName() {
    ObjectNode request = request().put("text", TEXT);
    int at = TEXT.indexOf("Lena Berg");
    request
        .putArray("annotations")
        .addObject()
        .put("start", at)
        .put("end", at + 9)
        .putNull("label");
    JsonNode answer = api.annotate(request.toString()).json();
    assertTrue(answer.path("mentions").toString().contains("Amina"), answer::toString);
    assertTrue(!answer.path("mentions").toString().contains("Lena Berg"), answer::toString);
  }

  @Test
  void putsMentionsIntoTheEntitiesThatTheCallerSays() {
    ObjectNode request = request().put("text", TEXT).put("offsets", "codepoint");
    ObjectNode group = request.putArray("groups").addObject().put("name", "Somebody");
    group.putArray("mentions").add(range(2, 14)).add(range(19, 28));
    JsonNode answer = api.annotate(request.toString()).json();
    JsonNode one = answer.path("entities").get(0);
    assertEquals("Somebody", one.path("name").asText(), answer::toString);
    for (int i : List.of(0, 2)) {
      JsonNode mention = answer.path("mentions").get(i);
      assertEquals(one.path("id"), mention.path("entity"), answer::toString);
    }
    group.put("apart", true);
    assertEquals(
        "eg",
        api.annotate(request.toString()).json().at("/entities/0/id").asText().substring(0, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mentions\":[[2,200]]}",
        "{\"mentions\":[[2]]}",
        "{\"mentions\":[\"2\"]}",
        "{\"mentions\":[]}",
        "{\"mentions\":[[2,3]],\"name\":\" \"}",
        "{\"mentions\":[[2,3]],\"label\":\"ORG\"}",
        "{\"mentions\":[[0,1]]}",
        "{}"
      })
  void refusesGroupsThatAreNotAsTheyMustBe(String group) {
    String body = "{\"text\":\"%s\",\"groups\":[%s]}".formatted(TEXT, group);
    JsonNode problem = api.annotate(body).json();
    assertEquals(400, problem.path("status").asInt(), problem::toString);
    assertTrue(problem.path("detail").asText().contains("groups[0]"), problem::toString);
  }

  private static ArrayNode range(int start, int end) {
    return ApiClient.MAPPER.createArrayNode().add(start).add(end);
  }
}
