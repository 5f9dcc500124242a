package dev.lede.web;

import static dev.lede.web.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.access.AccessConfig;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RateIT {
  private static final String FIRST = "first-key-0123456789";
  private static final String SECOND = "second-key-0123456789";

  private static TestServer server(List<String> keys, int perMinute, int burst) {
    return TestServer.start(
        TestServer.with(
            new AccessConfig(List.of(), keys, List.of("127.0.0.0/8"), perMinute, burst)));
  }

  private static ApiClient.Answer annotate(ApiClient api, String header, String value) {
    return api.send(
        api.to("/api/v1/annotate")
            .header("Content-Type", "text/plain")
            .header(header, value)
            .POST(BodyPublishers.ofString("Lena.")));
  }

  @Test
  void turnsAwayWhoAsksTooOftenAndSaysWhenToComeAgain() {
    try (TestServer server = server(List.of(), 2, 3)) {
      ApiClient api = new ApiClient(server);
      for (int i = 0; i < 3; i++) {
        assertEquals(200, annotate(api, "X-Other", "1").status());
      }
      ApiClient.Answer refused = annotate(api, "X-Other", "1");
      problem(refused, 429, "too_many_requests");
      int seconds = Integer.parseInt(refused.header("retry-after"));
      assertTrue(seconds > 20 && seconds <= 31, refused.header("retry-after"));
      problem(api.get("/api/v1/live"), 429, "too_many_requests");
      assertEquals(200, api.get("/health/ready").status());
      assertEquals(200, api.get("/").status());
    }
  }

  @Test
  void countsEachKeyForItself() {
    try (TestServer server = server(List.of(FIRST, SECOND), 1, 1)) {
      ApiClient api = new ApiClient(server);
      assertEquals(200, annotate(api, "X-Api-Key", FIRST).status());
      assertEquals(429, annotate(api, "X-Api-Key", FIRST).status());
      assertEquals(200, annotate(api, "X-Api-Key", SECOND).status());
    }
  }

  @Test
  void countsEachAddressBehindAProxyForItself() {
    try (TestServer server = server(List.of(), 1, 1)) {
      ApiClient api = new ApiClient(server);
      assertEquals(200, annotate(api, "X-Forwarded-For", "203.0.113.1").status());
      assertEquals(429, annotate(api, "X-Forwarded-For", "6.6.6.6, 203.0.113.1").status());
      assertEquals(200, annotate(api, "X-Forwarded-For", "203.0.113.2").status());
    }
  }

  @Test
  void takesTheLinesOfABatchAsFastAsTheCallerMayAsk() {
    try (TestServer server = server(List.of(), 6_000, 4)) {
      ApiClient api = new ApiClient(server);
      String line = "{\"text\":\"Lena.\"}\n";
      long began = System.nanoTime();
      ApiClient.Answer answer = api.post("/api/v1/batch", "application/x-ndjson", line.repeat(30));
      long millis = (System.nanoTime() - began) / 1_000_000;
      assertEquals(30, answer.text().lines().filter(l -> l.contains("\"mentions\"")).count());
      // 31 requests, 4 at once and then one in 10 ms: a lower bound, which no load can break.
      assertTrue(millis >= 250, millis + " ms");
    }
  }

  @Test
  void listensToASocketAsFastAsTheCallerMayAsk() {
    try (TestServer server = server(List.of(), 6_000, 2);
        LiveClient client = LiveClient.connect(server)) {
      long began = System.nanoTime();
      for (int i = 0; i < 30; i++) {
        client.open("Lena left. " + i);
      }
      for (int i = 0; i < 30; i++) {
        client.next("ready");
      }
      long millis = (System.nanoTime() - began) / 1_000_000;
      assertTrue(millis >= 250, millis + " ms");
    }
  }
}
