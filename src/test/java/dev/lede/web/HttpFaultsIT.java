package dev.lede.web;

import static dev.lede.web.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class HttpFaultsIT extends AgainstServer {
  private static final String PATH = "/api/v1/annotate";

  @ParameterizedTest
  @CsvSource({
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
    "text/plain; charset=iso-8859-1"
  })
  void takesNoOtherMediaTypes(String type) {
    problem(api.post(PATH, type, "a"), 415, "unsupported_media_type");
  }

  @Test
  void takesNoBodiesInCodingsThatAreUnknown() {
    problem(
        api.send(
            api.to(PATH)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "br")
                .POST(BodyPublishers.ofByteArray(new byte[1000]))),
        415,
        "unsupported_media_type");
  }

  @Test
  void saysWhatIsNotThereAndWhatIsAllowed() {
    problem(api.get("/api/v2"), 404, "not_found");
    problem(api.get("/nothing.html"), 404, "not_found");
    ApiClient.Answer answer = api.get(PATH);
    problem(answer, 405, "method_not_allowed");
    assertEquals("POST", answer.header("allow"));
    ApiClient.Answer health = api.post("/health/live", "text/plain", "a");
    problem(health, 405, "method_not_allowed");
    assertEquals("GET, HEAD", health.header("allow"));
  }

  @Test
  void goesOnWithTheConnectionAfterARefusal() throws IOException {
    String body = "x".repeat(300_000);
    try (RawSocket socket = new RawSocket(server)) {
      socket.send(
          String.join(
              "\r\n",
              "POST /api/v1/annotate HTTP/1.1",
              "Host: localhost",
              "Content-Type: text/xml",
              "Content-Length: " + body.length(),
              "",
              body + "GET /health/live HTTP/1.1",
              "Host: localhost",
              "Connection: close",
              "",
              ""));
      String all = socket.readAll();
      assertTrue(all.startsWith("HTTP/1.1 415"), all);
      assertTrue(all.contains("HTTP/1.1 200 OK"), all);
    }
  }

  @Test
  void answersWhatIsNotHttp() throws IOException {
    String[] requests = {
      "GET / HTTP/1.1\r\n\r\n",
      "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: localhost\r\nLong: " + "x".repeat(20_000) + "\r\n\r\n",
      "nonsense\r\n\r\n"
    };
    int[] statuses = {400, 414, 431, 400};
    for (int i = 0; i < requests.length; i++) {
      try (RawSocket socket = new RawSocket(server)) {
        String head = socket.send(requests[i]).readHead();
        assertTrue(head.matches("(?s)HTTP/1.[01] " + statuses[i] + " .*"), head);
        assertTrue(head.toLowerCase(Locale.ROOT).contains("application/problem+json"), head);
      }
    }
  }

  @Test
  void keepsARequestIdThatIsPlain() {
    ApiClient.Answer plain = api.send(api.to("/api/v2").header("X-Request-Id", "abc-1"));
    assertEquals("abc-1", problem(plain, 404, "not_found").path("requestId").asText());
    ApiClient.Answer odd = api.send(api.to("/api/v2").header("X-Request-Id", "a b<c>"));
    assertTrue(problem(odd, 404, "not_found").path("requestId").asText().matches("[0-9a-f]{16}"));
  }
}
