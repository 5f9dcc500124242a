package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.app.RunningServer;
import dev.lede.format.Format;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The running server answers as openapi.yaml says: each operation, each status, each format. */
@Timeout(120)
@TestInstance(Lifecycle.PER_CLASS)
class OpenApiIT {
  private static final String ANNOTATE = "POST /api/v1/annotate";
  private static final String BATCH = "POST /api/v1/batch";
  private static final String LIVE = "GET /api/v1/live";
  private static final String READY = "GET /health/ready";
  private static final String METRICS = "GET /metrics";
  private static final String NDJSON = "application/x-ndjson";
  private static final String KEY = "first-key-0123456789";

  /** A body has to be late for half a minute before this is answered; BodyGateIT waits less. */
  private static final Set<String> NOT_PROVOKED = Set.of(ANNOTATE + " 408");

  private TestServer server;
  private ApiClient api;
  private Contract contract;

  @BeforeAll
  void start() {
    server = TestServer.start();
    api = new ApiClient(server);
    contract = Contract.read(server.vertx);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static HttpRequest.Builder post(ApiClient client, String operation, String body) {
    String type = operation.startsWith(BATCH) ? NDJSON : "application/json";
    return client
        .to(operation.substring(operation.indexOf('/')))
        .header("Content-Type", type)
        .POST(BodyPublishers.ofString(body));
  }

  private void fits(int status, String operation, ApiClient.Answer answer) {
    assertEquals(status, answer.status(), operation + ": " + answer.text());
    contract.assertFits(operation, answer);
  }

  @Test
  void answersEveryKindOfRequestAsDescribed() {
    String text = "\"text\":\"Amina Okello met the press on 3 May. \\\"No,\\\" said Okello.\"";
    fits(200, ANNOTATE, api.annotate("{" + text + "}"));
    String layers = "mentions,entities,quotes,sentences,tokens,zones,relations,comentions";
    for (String format : Format.names()) {
      String path = ANNOTATE + "?layers=" + layers + "&format=" + format;
      fits(200, ANNOTATE, api.send(post(api, path, "{" + text + "}")));
    }
    for (String unit : List.of("utf16", "codepoint", "utf8")) {
      String path = ANNOTATE + "?layers=" + layers + "&date=2019-03-09&offsets=" + unit;
      fits(200, ANNOTATE, api.send(post(api, path, "{" + text + "}")));
    }
    String lines = "{\"id\":\"a\"," + text + "}\nno json\n{\"id\":\"c\"}\n{" + text + "}\n";
    fits(200, BATCH, api.post("/api/v1/batch", NDJSON, lines));
    for (String path :
        List.of("/health/live", "/health/ready", "/openapi.yaml", "/asyncapi.yaml")) {
      fits(200, "GET " + path, api.get(path));
    }
    fits(302, "GET /docs", api.get("/docs"));
    faults();
    everythingWasProvoked();
  }

  private void faults() {
    String missing = "{\"txt\":\"a\"}";
    String unknown = "{\"text\":\"a\",\"layers\":[\"nothing\"]}";
    fits(400, ANNOTATE, api.annotate("no json"));
    fits(400, ANNOTATE, api.annotate(missing));
    fits(413, ANNOTATE, api.annotate("{\"text\":\"" + "a".repeat(10_001) + "\"}"));
    fits(422, ANNOTATE, api.annotate(unknown));
    fits(415, ANNOTATE, api.post("/api/v1/annotate", "text/html", "a"));
    fits(400, BATCH, api.send(post(api, BATCH + "?format=html", "{}")));
    fits(422, BATCH, api.send(post(api, BATCH + "?layers=nothing", "{}")));
    fits(415, BATCH, api.post("/api/v1/batch", "text/html", "a"));
    fits(426, LIVE, api.get("/api/v1/live"));
    for (String operation : List.of(ANNOTATE, BATCH)) {
      HttpRequest.Builder foreign =
          post(api, operation, "{}").header("Origin", "https://x.example");
      fits(403, operation, api.send(foreign));
    }
    fits(403, LIVE, api.send(api.to("/api/v1/live").header("Origin", "https://x.example")));
  }

  private void everythingWasProvoked() {
    withKeys();
    withLimits();
    withFailures();
    overHttp();
    new IntakeAnswers(contract, folder).hold();
    Set<String> known = new HashSet<>(NOT_PROVOKED);
    known.addAll(IntakeAnswers.NOT_PROVOKED);
    assertEquals(known, contract.unseen());
  }

  private void withKeys() {
    AccessConfig access = new AccessConfig(List.of(), List.of(KEY), List.of(), 0, 1);
    try (TestServer guarded = TestServer.start(TestServer.with(access))) {
      ApiClient client = new ApiClient(guarded);
      fits(401, ANNOTATE, client.annotateText("a"));
      fits(401, BATCH, client.post("/api/v1/batch", NDJSON, "{}"));
      fits(401, LIVE, client.get("/api/v1/live"));
      fits(401, METRICS, client.get("/metrics"));
    }
    fits(404, METRICS, api.get("/metrics"));
  }

  private void withLimits() {
    AccessConfig access = new AccessConfig(List.of(), List.of(), List.of(), 1, 1);
    try (TestServer limited = TestServer.start(TestServer.with(access))) {
      ApiClient client = new ApiClient(limited);
      fits(200, ANNOTATE, client.annotateText("a"));
      fits(429, ANNOTATE, client.annotateText("a"));
      fits(429, BATCH, client.post("/api/v1/batch", NDJSON, "{}"));
      fits(429, LIVE, client.get("/api/v1/live"));
    }
  }

  private void withFailures() {
    Analyzer broken =
        (sentences, priority, timeoutMillis) -> {
          throw new IllegalStateException("broken");
        };
    fits(500, ANNOTATE, answerOf(TestServer.CONFIG, broken));
    Analyzer full =
        (sentences, priority, timeoutMillis) ->
            Future.failedFuture(
                new AnalysisFailure(AnalysisFailure.Code.OVERLOADED, "Too much waits"));
    fits(503, ANNOTATE, answerOf(TestServer.CONFIG, full));
    Analyzer late =
        (sentences, priority, timeoutMillis) ->
            Future.failedFuture(new AnalysisFailure(AnalysisFailure.Code.TIMEOUT, "Too late"));
    fits(504, ANNOTATE, answerOf(hasty(), late));
    try (TestServer notReady = TestServer.start(() -> Future.failedFuture("not yet"))) {
      fits(503, READY, new ApiClient(notReady).get("/health/ready"));
    }
    crowded();
  }

  private static ApiClient.Answer answerOf(WebConfig config, Analyzer analyzer) {
    try (TestServer other = TestServer.start(config, analyzer)) {
      return new ApiClient(other).annotateText("Amina Okello spoke.");
    }
  }

  private static WebConfig hasty() {
    WebConfig usual = TestServer.CONFIG;
    return new WebConfig(
        usual.host(),
        usual.port(),
        usual.maxConnections(),
        usual.idleMillis(),
        usual.drainMillis(),
        usual.transport(),
        usual.access(),
        usual.operation(),
        new ApiConfig(10_000, 100_000, 200),
        usual.socket());
  }

  private void crowded() {
    WebConfig usual = TestServer.CONFIG;
    WebConfig one =
        new WebConfig(
            usual.host(),
            usual.port(),
            1,
            usual.idleMillis(),
            usual.drainMillis(),
            usual.transport(),
            usual.access(),
            usual.operation(),
            usual.api(),
            usual.socket());
    try (TestServer small = TestServer.start(one);
        RawSocket first = new RawSocket(small).upgrade()) {
      ApiClient client = new ApiClient(small);
      fits(503, BATCH, client.post("/api/v1/batch", NDJSON, "{}"));
      fits(503, LIVE, client.get("/api/v1/live"));
      first.frame(9, (byte) 'p');
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What a proper client does not send, or does not show. */
  private void overHttp() {
    try (RawSocket socket = new RawSocket(server)) {
      assertTrue(socket.askToUpgrade().startsWith("HTTP/1.1 101"));
      contract.response(LIVE, "101");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try (RawSocket socket = new RawSocket(server)) {
      String head =
          "POST /api/v1/annotate HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
              + "Expect: nothing\r\nContent-Length: 1\r\n\r\na";
      assertTrue(socket.send(head).readHead().startsWith("HTTP/1.1 417"));
      contract.response(ANNOTATE, "417");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    try (RunningServer whole = RunningServer.start(folder, 0, Map.of())) {
      fits(200, METRICS, new ApiClient("127.0.0.1:" + whole.port()).get("/metrics"));
    }
  }

  @TempDir private Path folder;

  @Test
  void hasAnExampleOfEveryBodyAndEachIsRight() {
    for (String name : contract.operations()) {
      JsonObject operation = contract.operation(name);
      JsonObject request = operation.getJsonObject("requestBody", new JsonObject());
      contract.assertExamplesFit(name, request.getJsonObject("content", new JsonObject()));
      JsonObject responses = operation.getJsonObject("responses");
      for (String status : Contract.names(responses)) {
        JsonObject content = responses.getJsonObject(status).getJsonObject("content");
        if (content != null) {
          contract.assertExamplesFit(name + " " + status, content);
        }
      }
    }
  }

  @Test
  void answersTheExamplesOfRequests() {
    JsonObject content =
        contract.operation(ANNOTATE).getJsonObject("requestBody").getJsonObject("content");
    JsonObject examples = content.getJsonObject("application/json").getJsonObject("examples");
    for (String name : Contract.names(examples)) {
      String body = examples.getJsonObject(name).getJsonObject("value").encode();
      fits(200, ANNOTATE, api.annotate(body));
    }
    String lines =
        contract
            .operation(BATCH)
            .getJsonObject("requestBody")
            .getJsonObject("content")
            .getJsonObject(NDJSON)
            .getString("example");
    ApiClient.Answer answer = api.post("/api/v1/batch", NDJSON, lines);
    fits(200, BATCH, answer);
    assertTrue(!answer.text().contains("\"error\""), answer.text());
  }
}
