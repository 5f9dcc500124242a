package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.app.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Holds what servers answer to files and addresses against the description of the API. */
final class IntakeAnswers {
  /** What needs other sites or slow readers; PageFetcherIT and FileReaderTest have these. */
  static final Set<String> NOT_PROVOKED =
      Set.of(
          "POST /api/v1/extract 503",
          "POST /api/v1/extract 504",
          "POST /api/v1/fetch 200",
          "POST /api/v1/fetch 413",
          "POST /api/v1/fetch 422",
          "POST /api/v1/fetch 502",
          "POST /api/v1/fetch 503",
          "POST /api/v1/fetch 504");

  private static final String EXTRACT = "POST /api/v1/extract";
  private static final String FETCH = "POST /api/v1/fetch";
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";
  private static final String LOCAL = "{\"url\": \"http://127.0.0.1/\"}";
  private static final int TOO_LONG = 9_000_000;

  private final Contract contract;
  private final Path folder;

  IntakeAnswers(Contract contract, Path folder) {
    this.contract = contract;
    this.folder = folder;
  }

  void hold() {
    with(
        Map.of("fetch.enabled", "true"),
        api -> {
          fits(200, EXTRACT, api, HTML, "<h1>Ferry</h1><p>It left.</p>");
          fits(413, EXTRACT, api, HTML, "x".repeat(TOO_LONG));
          fits(415, EXTRACT, api, "image/png", "x");
          fits(422, EXTRACT, api, "application/pdf", "x");
          fits(400, FETCH, api, JSON, "{}");
          fits(403, FETCH, api, JSON, LOCAL);
          fits(415, FETCH, api, "text/plain", "x");
          foreign(EXTRACT, api, HTML);
        });
    with(Map.of(), api -> fits(403, FETCH, api, JSON, LOCAL));
    with(
        Map.of("access.keys", "first-key-0123456789"),
        api -> {
          fits(401, EXTRACT, api, HTML, "<p>It left.</p>");
          fits(401, FETCH, api, JSON, LOCAL);
        });
    with(
        Map.of("access.requestsPerMinute", "1", "access.burst", "1"),
        api -> {
          fits(200, EXTRACT, api, HTML, "<p>It left.</p>");
          fits(429, EXTRACT, api, HTML, "<p>It left.</p>");
          fits(429, FETCH, api, JSON, LOCAL);
        });
  }

  private void with(Map<String, String> settings, Consumer<ApiClient> asking) {
    try (RunningServer server = RunningServer.start(folder, 0, settings)) {
      asking.accept(new ApiClient("127.0.0.1:" + server.port()));
    }
  }

  private void foreign(String operation, ApiClient api, String type) {
    check(
        403,
        operation,
        api.send(post(operation, api, type, "x").header("Origin", "https://x.example")));
  }

  private void fits(int status, String operation, ApiClient api, String type, String body) {
    check(status, operation, api.send(post(operation, api, type, body)));
  }

  private void check(int status, String operation, ApiClient.Answer answer) {
    assertEquals(status, answer.status(), operation + ": " + answer.text());
    contract.assertFits(operation, answer);
  }

  private static HttpRequest.Builder post(
      String operation, ApiClient api, String type, String body) {
    return api.to(operation.substring(operation.indexOf('/')))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }
}
