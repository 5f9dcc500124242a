package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AnnotateIT extends AgainstServer {
  private static final String TEXT =
      "\uD83D\uDE00 Amina Okello met Ren\u00e9 Descartes.\r\n\r\nShe left for Sa\u0303o Paulo"
          + " with \uD83D\uDE80 Lena. Nobody spoke.";

  private static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void answersAsTheContractSays() {
    ApiClient.Answer answer = api.annotate("{\"text\":\"Amina Okello spoke.\"}");
    assertEquals(200, answer.status());
    assertEquals("application/json", answer.header("content-type"));
    JsonNode json = answer.json();
    assertEquals(
        List.of(
            "language",
            "date",
            "offsets",
            "length",
            "model",
            "mentions",
            "entities",
            "quotes",
            "analysed",
            "tookMillis"),
        fields(json));
    assertEquals("en", json.path("language").asText());
    assertEquals("utf16", json.path("offsets").asText());
    assertEquals(19, json.path("length").asInt());
    assertEquals("{\"name\":\"capitalised\",\"version\":\"1\"}", json.path("model").toString());
    assertEquals("[[0,19]]", json.path("analysed").toString());
    assertTrue(json.path("tookMillis").isIntegralNumber());
    assertEquals(
        List.of("id", "start", "end", "text", "label", "score", "entity", "parent", "value"),
        fields(json.path("mentions").path(0)));
    assertEquals(
        List.of("id", "label", "name", "aliases", "mentions", "references", "title"),
        fields(json.path("entities").path(0)));
  }

  @Test
  void holdsOnlyTheLayersAskedFor() {
    JsonNode json =
        api.annotate(
                "{\"text\":\"Lena left. Nobody spoke.\",\"date\":\"2019-03-09\","
                    + "\"layers\":[\"sentences\",\"tokens\",\"zones\",\"relations\",\"comentions\","
                    + "\"alternatives\"]}")
            .json();
    assertEquals(
        List.of(
            "language",
            "date",
            "offsets",
            "length",
            "model",
            "sentences",
            "tokens",
            "zones",
            "relations",
            "comentions",
            "alternatives",
            "analysed",
            "tookMillis"),
        fields(json));
    assertEquals("2019-03-09", json.path("date").asText());
    assertEquals(
        "[{\"start\":0,\"end\":10},{\"start\":11,\"end\":24}]", json.path("sentences").toString());
    assertEquals(
        "{\"start\":18,\"end\":24,\"text\":\"spoke.\",\"lemma\":\"spoke.\",\"pos\":\"X\","
            + "\"tag\":\"XX\",\"head\":2,\"relation\":\"dep\"}",
        json.path("tokens").path(3).toString());
  }

  @Test
  void countsTheEntitiesThatAreNamedTogether() {
    JsonNode json =
        api.annotate(
                "{\"text\":\"Lena met Omar. Then Omar told Lena of Kivu.\","
                    + "\"layers\":[\"entities\",\"comentions\"]}")
            .json();
    Map<String, String> names = new HashMap<>();
    json.path("entities").forEach(e -> names.put(e.path("id").asText(), e.path("name").asText()));
    Map<String, Integer> sentences = new HashMap<>();
    json.path("comentions")
        .forEach(
            pair ->
                sentences.put(
                    names.get(pair.path("first").asText())
                        + " "
                        + names.get(pair.path("second").asText()),
                    pair.path("sentences").asInt()));
    assertEquals(2, sentences.get("Lena Omar"), json::toString);
    assertEquals(1, sentences.get("Omar Kivu"), json::toString);
  }

  @Test
  void sameForPlainTextWithAQuery() {
    JsonNode json =
        api.annotate("{\"text\":\"Lena left.\",\"offsets\":\"utf8\",\"labels\":[\"ORG\",\"LAW\"]}")
            .json();
    JsonNode plain =
        api.post(
                "/api/v1/annotate?offsets=utf8&labels=ORG,LAW&minScore=0&format=json",
                "text/plain; charset=utf-8",
                "Lena left.")
            .json();
    assertEquals(json.path("mentions"), plain.path("mentions"));
  }

  @Test
  void offsetsCutOutTheTextInEveryUnit() {
    for (String unit : List.of("utf16", "codepoint", "utf8")) {
      String body =
          ApiClient.MAPPER
              .createObjectNode()
              .put("text", TEXT)
              .put("offsets", unit)
              .set(
                  "layers",
                  ApiClient.MAPPER.valueToTree(List.of("mentions", "sentences", "tokens")))
              .toString();
      JsonNode json = api.annotate(body).json();
      assertEquals(TEXT, cut(unit, 0, json.path("length").asInt()));
      int checked = 0;
      for (String layer : List.of("mentions", "tokens")) {
        for (JsonNode value : json.path(layer)) {
          int start = value.path("start").asInt();
          assertEquals(
              value.path("text").asText(), cut(unit, start, value.path("end").asInt()), unit);
          checked++;
        }
      }
      assertTrue(checked > 10);
    }
  }

  private static String cut(String unit, int start, int end) {
    return switch (unit) {
      case "utf16" -> TEXT.substring(start, end);
      case "codepoint" ->
          TEXT.substring(TEXT.offsetByCodePoints(0, start), TEXT.offsetByCodePoints(0, end));
      default -> {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        yield new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
      }
    };
  }

  @Test
  void putsTheDictionaryBeforeTheModel() {
    JsonNode json =
        api.annotate(
                "{\"text\":\"The Quds Force Unit met quds force men; Qudsi Force did not.\","
                    + "\"dictionary\":[{\"text\":\"Quds Force\",\"label\":\"ORG\","
                    + "\"caseSensitive\":false}]}")
            .json();
    Set<String> ids = new HashSet<>();
    List<String> given = new ArrayList<>();
    for (JsonNode mention : json.path("mentions")) {
      assertTrue(ids.add(mention.path("id").asText()));
      if (mention.path("text").asText().equalsIgnoreCase("quds force")) {
        assertEquals("ORG", mention.path("label").asText());
        assertEquals(1.0, mention.path("score").asDouble());
        given.add(mention.path("start").asInt() + " " + mention.path("parent").asText());
      }
    }
    assertEquals(2, given.size(), given.toString());
    JsonNode entity = null;
    for (JsonNode candidate : json.path("entities")) {
      entity = candidate.path("mentions").size() == 2 ? candidate : entity;
    }
    assertEquals("ORG", entity.path("label").asText());
  }

  @Test
  void leavesOutWhatScoresLess() {
    JsonNode json = api.annotate("{\"text\":\"Lena left.\",\"minScore\":1}").json();
    assertEquals(0, json.path("mentions").size());
    assertEquals(0, json.path("entities").size());
  }

  @Test
  void takesAnEmptyText() {
    ApiClient.Answer answer = api.annotate("{\"text\":\"\"}");
    assertEquals(200, answer.status());
    assertEquals(0, answer.json().path("mentions").size());
    assertEquals(0, answer.json().path("length").asInt());
  }
}
