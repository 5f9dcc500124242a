package dev.lede.web;

import static dev.lede.web.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.access.AccessConfig;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class KeysIT {
  private static final String FIRST = "first-key-0123456789";
  private static final String SECOND = "second.key_ABCDEFGHI~";

  private static TestServer server;
  private static ApiClient api;

  @BeforeAll
  static void start() {
    AccessConfig access = new AccessConfig(List.of(), List.of(FIRST, SECOND), List.of(), 0, 1);
    server = TestServer.start(TestServer.with(access));
    api = new ApiClient(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpRequest.Builder annotate() {
    return api.to("/api/v1/annotate")
        .header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString("Lena."));
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, Bearer " + FIRST,
    "authorization, bearer " + SECOND,
    "X-Api-Key, " + FIRST,
    "x-api-key, " + SECOND,
  })
  void letsInWhoHasAKey(String header, String value) {
    assertEquals(200, api.send(annotate().header(header, value)).status());
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, Bearer",
    "Authorization, Bearer " + FIRST + "0",
    "Authorization, Bearer first-key-012345678",
    "Authorization, Basic " + FIRST,
    "X-Api-Key, First-Key-0123456789",
    "X-Api-Key, ''",
    "X-Other, " + FIRST,
  })
  void refusesWhoHasNone(String header, String value) {
    ApiClient.Answer answer = api.send(annotate().header(header, value));
    problem(answer, 401, "unauthorized");
    assertTrue(answer.header("www-authenticate").startsWith("Bearer realm=\"lede\""));
    assertFalse(answer.text().contains("key-0123"), answer.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/annotate", "/api/v1/batch", "/api/v1/live", "/api/v1/nothing"})
  void guardsEverythingOfTheApi(String path) {
    problem(api.get(path), 401, "unauthorized");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/health/live", "/health/ready", "/openapi.yaml", "/js/app.js"})
  void leavesTheRestOpen(String path) {
    assertEquals(200, api.get(path).status());
  }

  @Test
  void guardsTheMetricsIfThatIsWanted() {
    problem(api.get("/metrics"), 401, "unauthorized");
    problem(api.send(api.to("/metrics").header("X-Api-Key", FIRST)), 404, "not_found");
    AccessConfig access = new AccessConfig(List.of(), List.of(FIRST), List.of(), 0, 1);
    OperationConfig open = new OperationConfig(false, false);
    try (TestServer other =
        TestServer.start(TestServer.with(TransportConfig.PLAIN, access, open))) {
      problem(new ApiClient(other).get("/metrics"), 404, "not_found");
    }
  }

  @Test
  void takesTheKeyOfASocketAsAHeaderOrAsASubProtocol() throws IOException {
    assertTrue(handshake("X-Api-Key: " + FIRST).startsWith("http/1.1 101"));
    String chosen = handshake("Sec-WebSocket-Protocol: lede, lede.key." + FIRST);
    assertTrue(chosen.startsWith("http/1.1 101"), chosen);
    assertTrue(chosen.contains("\r\nsec-websocket-protocol: lede\r\n"), chosen);
    assertFalse(chosen.contains(FIRST), chosen);
  }

  @Test
  void refusesSocketsWithoutAKey() throws IOException {
    assertTrue(handshake("X-Other: 1").startsWith("http/1.1 401"));
    assertTrue(handshake("Sec-WebSocket-Protocol: lede, lede.key.x").startsWith("http/1.1 401"));
  }

  private static String handshake(String header) throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      return socket.askToUpgrade(header).toLowerCase(Locale.ROOT);
    }
  }
}
