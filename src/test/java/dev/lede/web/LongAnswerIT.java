package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.support.CapitalisedWords;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import io.vertx.core.Future;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LongAnswerIT {
  @Test
  void streamsALongAnswer() {
    WebConfig config =
        new WebConfig(
            "127.0.0.1",
            0,
            100,
            60_000,
            2_000,
            TransportConfig.PLAIN,
            AccessConfig.OPEN,
            OperationConfig.QUIET,
            new ApiConfig(1_000_000, 8 << 20, 20_000),
            TestServer.CONFIG.socket());
    try (TestServer large = TestServer.start(config)) {
      String text = "Amina Okello met Lena. ".repeat(40_000);
      String body =
          ApiClient.MAPPER
              .createObjectNode()
              .put("text", text)
              .set("layers", ApiClient.MAPPER.valueToTree(List.of("mentions", "tokens")))
              .toString();
      JsonNode json = new ApiClient(large).annotate(body).json();
      assertEquals(160_000, json.path("tokens").size());
      assertEquals(120_000, json.path("mentions").size());
      assertEquals("[[0," + text.length() + "]]", json.path("analysed").toString());
    }
  }

  @Test
  void tellsWhatWasDoneWhenTheTimeIsOver() {
    Analyzer slow =
        (sentences, priority, timeoutMillis) ->
            sentences.get(0).startsWith("Lena")
                ? Future.succeededFuture(sentences.stream().map(CapitalisedWords::of).toList())
                : Future.failedFuture(
                    new AnalysisFailure(AnalysisFailure.Code.TIMEOUT, "too slow"));
    try (TestServer server = TestServer.start(TestServer.CONFIG, slow)) {
      ApiClient.Answer answer =
          new ApiClient(server).annotateText("Lena left. ".repeat(32) + "Amina stayed.");
      assertEquals(504, answer.status());
      assertEquals("application/problem+json", answer.header("content-type"));
      JsonNode json = answer.json();
      assertEquals("timeout", json.path("code").asText());
      assertEquals(504, json.path("status").asInt());
      assertEquals(32, json.path("mentions").size());
      assertEquals("[[0,352]]", json.path("analysed").toString());
      assertFalse(json.path("requestId").asText().isEmpty());
    }
  }
}
