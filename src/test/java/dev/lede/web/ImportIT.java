package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ImportIT extends AgainstServer {
  private static final String TEXT = "\uD83D\uDE00 Amina Okello met Lena Berg. She left Oslo.";

  private static ObjectNode request() {
    return ApiClient.MAPPER.createObjectNode();
  }

  /** Range and label of the mentions that come back as the user's. */
  private static List<String> ofUser(JsonNode answer) {
    List<String> mentions = new ArrayList<>();
    for (JsonNode m : answer.path("mentions")) {
      if (m.path("user").asBoolean()) {
        assertEquals(1.0, m.path("score").asDouble());
        mentions.add(m.path("text").asText() + " " + m.path("label").asText());
      }
    }
    return mentions;
  }

  @Test
  void putsAnnotationsBeforeWhatTheEngineFinds() {
    for (String unit : List.of("utf16", "codepoint", "utf8")) {
      int start = unit.equals("utf16") ? 9 : unit.equals("codepoint") ? 8 : 11;
      ObjectNode request = request().put("text", TEXT).put("offsets", unit);
      request
          .putArray("annotations")
          .addObject()
          .put("start", start)
          .put("end", start + 10)
          .put("label", "LAW");
      JsonNode answer = api.annotate(request.toString()).json();
      assertEquals(List.of("Okello met LAW"), ofUser(answer), unit);
      assertTrue(
          !answer.path("mentions").toString().contains("Amina"), "the crossing one is left out");
      assertTrue(answer.path("mentions").toString().contains("Lena Berg"), "the rest stays");
    }
  }

  @Test
  void marksWhatTheDictionaryFoundAsTheUsersToo() {
    ObjectNode request = request().put("text", TEXT);
    request.putArray("dictionary").addObject().put("text", "left Oslo").put("label", "EVENT");
    assertEquals(List.of("left Oslo EVENT"), ofUser(api.annotate(request.toString()).json()));
    int at = TEXT.indexOf("left Oslo");
    request
        .putArray("annotations")
        .addObject()
        .put("start", at)
        .put("end", at + 9)
        .put("label", "LAW");
    assertEquals(
        List.of("left Oslo LAW"), ofUser(api.annotate(request.toString()).json()), "before it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brat", "jsonld", "json", "displacy", "conllu"})
  void readsWhatItWrote(String format) {
    ObjectNode request = request().put("text", TEXT);
    JsonNode annotated = api.annotate(request.toString()).json();
    String file =
        api.post("/api/v1/annotate?format=" + format, "application/json", request.toString())
            .text();
    ObjectNode back = request().put("from", format).put("content", file);
    boolean holdsText = format.equals("displacy") || format.equals("conllu");
    if (!holdsText) {
      back.put("text", TEXT);
    }
    JsonNode answer = api.annotate(back.toString()).json();
    List<String> names = new ArrayList<>();
    for (JsonNode m : annotated.path("mentions")) {
      if (!m.path("label").asText().equals("PRONOUN")) {
        names.add(m.path("text").asText() + " " + m.path("label").asText());
      }
    }
    List<String> read = ofUser(answer);
    read.removeIf(line -> line.endsWith(" PRONOUN"));
    // The tokens of this analyzer have their stops, and CoNLL-U holds whole tokens only.
    read.replaceAll(line -> line.replace(".", ""));
    assertEquals(names, read);
    assertEquals(holdsText, answer.has("text"));
  }

  @Test
  void takesAFileAsItIsWhereItHoldsItsText() {
    String file = "1\tLena\t_\t_\t_\t_\t_\t_\t_\tEntity=(x-LAW)\n2\tleft\t_\t_\t_\t_\t_\t_\t_\t_\n";
    JsonNode answer =
        api.post("/api/v1/annotate?from=conllu&layers=mentions", "text/plain", file).json();
    assertEquals("Lena left", answer.path("text").asText());
    assertEquals(List.of("Lena LAW"), ofUser(answer));
    String html = api.post("/api/v1/annotate?from=conllu&format=csv", "text/plain", file).text();
    assertTrue(html.contains("LAW"), html);
  }

  @Test
  void readsFilesInBatches() {
    String line =
        request()
            .put("id", "a")
            .put("from", "brat")
            .put("text", TEXT)
            .put("content", "T1\tLAW 2 7\tAmina")
            .toString();
    ApiClient.Answer answer = api.post("/api/v1/batch", "application/x-ndjson", line);
    assertEquals(List.of("Amina LAW"), ofUser(ApiClient.read(answer.text())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "400 text {'from':'conllu','content':'','text':''}",
        "400 text {'from':'brat','content':''}",
        "400 content {'from':'brat','text':''}",
        "400 content {'content':'','text':''}",
        "400 annotations {'from':'brat','content':'','text':'','annotations':[]}",
        "422 from {'from':'word','content':''}",
        "400 content {'from':'brat','content':'T1','text':''}",
        "400 content"
            + " {'from':'displacy','content':'{\\\"text\\\":\\\"\\\\ud83d\\\",\\\"ents\\\":[]}'}",
        "400 annotations[0] {'text':'abc','annotations':[{'start':1,'end':4,'label':'LAW'}]}",
        "400 annotations[0] {'text':'abc','annotations':[{'start':1,'end':1,'label':'LAW'}]}",
        "400 annotations[0].word {'text':'abc','annotations':[{'start':1,'end':2,'word':'b'}]}",
        "422 annotations[0].label {'text':'abc','annotations':[{'start':1,'end':2,'label':'X'}]}",
        "400 annotations[0] {'text':'abc','annotations':[{'start':1,'end':3,'label':'LAW'},"
            + "{'start':0,'end':2,'label':'LAW'}]}"
      })
  void saysWhatIsWrong(String given) {
    String[] parts = given.split(" ", 3);
    int status = Integer.parseInt(parts[0]);
    JsonNode problem =
        Problems.problem(
            api.annotate(parts[2].replace('\'', '"')),
            status,
            status == 422 ? "unknown_name" : "bad_field");
    assertEquals(parts[1], problem.path("field").asText());
  }

  @Test
  void boundsTheTextOfAFile() {
    ObjectNode request =
        request()
            .put("from", "displacy")
            .put("content", "{\"text\":\"" + "x".repeat(10_001) + "\",\"ents\":[]}");
    Problems.problem(api.annotate(request.toString()), 413, "too_long");
  }
}
