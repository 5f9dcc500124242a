package dev.lede.web;

import static dev.lede.web.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import io.vertx.core.Future;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ProblemsIT extends AgainstServer {
  private static final String PATH = "/api/v1/annotate";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {                                           | 400 | bad_json     |               | line 1
          ``                                          | 400 | bad_json     |               | JSON
          []                                          | 400 | bad_json     |               | a list
          {"text":"a"} {"text":"b"}                   | 400 | bad_json     |               | JSON
          {"text":"a","text":"b"}                     | 400 | bad_json     |               | 'text'
          {"text":"a","date":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}| 400 | bad_json |        | depth
          {}                                          | 400 | bad_field    | text          | missing
          {"text":7}                                  | 400 | bad_field    | text          | a number
          {"text":null}                               | 400 | bad_field    | text          | null
          {"text":"a\\ud800b"}                         | 400 | bad_field    | text          | U+D800
          {"text":"a","colour":"red"}                 | 400 | bad_field    | colour        | unknown
          {"text":"a","date":"9 March"}               | 400 | bad_field    | date          | 2019-03-09
          {"text":"a","date":"2019-02-30"}            | 400 | bad_field    | date          | 2019-02-30
          {"text":"a","minScore":1.5}                 | 400 | bad_field    | minScore      | 1.5
          {"text":"a","minScore":"1"}                 | 400 | bad_field    | minScore      | text
          {"text":"a","minScore":1e999}               | 400 | bad_field    | minScore      | between
          {"text":"a","labels":"ORG"}                 | 400 | bad_field    | labels        | a list
          {"text":"a","labels":[1]}                   | 400 | bad_field    | labels[0]     | a number
          {"text":"a","dictionary":[{"text":"b"}]}    | 400 | bad_field    | dictionary[0].label | missing
          {"text":"a","dictionary":[{"text":" ","label":"ORG"}]}| 400 | bad_field | dictionary[0].text | blank
          {"text":"a","labels":["ORGANISATION"]}      | 422 | unknown_name | labels        | CARDINAL
          {"text":"a","layers":["ents"]}              | 422 | unknown_name | layers        | mentions
          {"text":"a","offsets":"bytes"}              | 422 | unknown_name | offsets       | codepoint
          {"text":"a","dictionary":[{"text":"b","label":"X"}]}| 422 | unknown_name | dictionary[0].label | ORG
          """)
  void namesTheFault(String body, int status, String code, String field, String detail) {
    JsonNode json = problem(api.annotate(body), status, code);
    assertEquals(field, json.has("field") ? json.path("field").asText() : null);
    assertTrue(json.path("detail").asText().contains(detail), json.toString());
  }

  @Test
  void namesTheLimitOfCharacters() {
    JsonNode json = problem(api.annotateText("x".repeat(10_001)), 413, "too_long");
    assertTrue(json.path("detail").asText().contains("10000"), json.toString());
    assertEquals(200, api.annotateText("x".repeat(10_000)).status());
  }

  @Test
  void namesTheLimitsForABodyThatIsFarTooLong() {
    JsonNode json = problem(api.annotateText("x".repeat(3_000_000)), 413, "too_long");
    assertTrue(json.path("detail").asText().contains("100000 bytes"), json.toString());
    assertTrue(json.path("detail").asText().contains("10000 characters"), json.toString());
  }

  @Test
  void refusesALongBodyOfUnknownLengthToo() {
    byte[] chunk = "x".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    ApiClient.Answer answer =
        api.send(
            api.to(PATH)
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofByteArrays(Collections.nCopies(40, chunk))));
    problem(answer, 413, "too_long");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '(', '"', '}'};
    JsonNode json = problem(api.post(PATH, "application/json", body), 400, "bad_json");
    assertTrue(json.path("detail").asText().contains("byte 9"), json.toString());
    problem(api.post(PATH, "text/plain", new byte[] {(byte) 0xFF}), 400, "bad_json");
  }

  @Test
  void knowsItsQuery() {
    problem(api.post(PATH + "?format=docx", "text/plain", "a"), 422, "unknown_name");
    problem(api.post(PATH + "?colour=red", "text/plain", "a"), 400, "bad_field");
    problem(api.post(PATH + "?minScore=high", "text/plain", "a"), 400, "bad_json");
    problem(api.post(PATH + "?offsets=utf8&offsets=utf16", "text/plain", "a"), 400, "bad_field");
    problem(
        api.post(
            PATH + "?offsets=utf8", "application/json", "{\"text\":\"a\",\"offsets\":\"utf8\"}"),
        400,
        "bad_field");
  }

  @ParameterizedTest
  @CsvSource({"OVERLOADED, 503, overloaded", "UNAVAILABLE, 503, unavailable"})
  void saysWhenToTryAgain(AnalysisFailure.Code failure, int status, String code) {
    Analyzer failing =
        (sentences, priority, timeoutMillis) ->
            Future.failedFuture(new AnalysisFailure(failure, "as the test wants it"));
    try (TestServer busy = TestServer.start(TestServer.CONFIG, failing)) {
      ApiClient.Answer answer = new ApiClient(busy).annotateText("Lena left.");
      problem(answer, status, code);
      assertEquals("1", answer.header("retry-after"));
    }
  }

  @Test
  void tellsNothingOfItsOwnFaults() {
    Analyzer broken =
        (sentences, priority, timeoutMillis) -> {
          throw new IllegalStateException("secret " + sentences);
        };
    try (TestServer faulty = TestServer.start(TestServer.CONFIG, broken)) {
      ApiClient.Answer answer = new ApiClient(faulty).annotateText("Lena left.");
      problem(answer, 500, "internal");
      assertFalse(answer.text().contains("secret"));
    }
  }
}
