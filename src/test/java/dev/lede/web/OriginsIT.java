package dev.lede.web;

import static dev.lede.web.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.access.AccessConfig;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OriginsIT extends AgainstServer {
  private static final String NEWS = "https://news.example";

  private static ApiClient.Answer annotate(ApiClient client, String origin) {
    return client.send(
        client
            .to("/api/v1/annotate")
            .header("Origin", origin)
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("Lena.")));
  }

  @Test
  void tellsBrowsersThatPagesOfAllowedOriginsMayRead() {
    ApiClient.Answer answer = annotate(api, NEWS);
    assertEquals(200, answer.status());
    assertEquals(NEWS, answer.header("access-control-allow-origin"));
    assertNull(answer.header("access-control-allow-credentials"));
    assertTrue(answer.header("access-control-expose-headers").contains("Retry-After"));
  }

  @Test
  void letsThemReadFaultsToo() {
    ApiClient.Answer answer =
        api.send(
            api.to("/api/v1/annotate")
                .header("Origin", NEWS)
                .header("Content-Type", "text/html")
                .POST(BodyPublishers.ofString("Lena.")));
    problem(answer, 415, "unsupported_media_type");
    assertEquals(NEWS, answer.header("access-control-allow-origin"));
  }

  @Test
  void answersWhatBrowsersAskBefore() {
    ApiClient.Answer answer = preflight(NEWS);
    assertEquals(204, answer.status());
    assertEquals(NEWS, answer.header("access-control-allow-origin"));
    assertTrue(answer.header("access-control-allow-methods").contains("POST"));
    String headers = answer.header("access-control-allow-headers").toLowerCase(Locale.ROOT);
    assertTrue(headers.contains("content-type") && headers.contains("authorization"), headers);
  }

  private static ApiClient.Answer preflight(String origin) {
    return api.send(
        api.to("/api/v1/annotate")
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "content-type")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "https://news.example.evil.example", "x"})
  void refusesPagesOfOtherOrigins(String origin) {
    problem(annotate(api, origin), 403, "forbidden_origin");
    problem(preflight(origin), 403, "forbidden_origin");
    assertNull(annotate(api, origin).header("access-control-allow-origin"));
  }

  @Test
  void takesItsOwnPage() {
    assertEquals(200, annotate(api, "http://" + server.address()).status());
    assertEquals(200, annotate(api, "https://" + server.address()).status());
  }

  @Test
  void takesAllWhereThatIsWanted() throws IOException {
    AccessConfig all = new AccessConfig(List.of("*"), List.of(), List.of(), 0, 1);
    try (TestServer open = TestServer.start(TestServer.with(all));
        RawSocket socket = new RawSocket(open)) {
      ApiClient.Answer answer = annotate(new ApiClient(open), "https://any.example");
      assertEquals(200, answer.status());
      assertEquals("*", answer.header("access-control-allow-origin"));
      assertTrue(socket.askToUpgrade("Origin: https://any.example").startsWith("HTTP/1.1 101"));
    }
  }
}
