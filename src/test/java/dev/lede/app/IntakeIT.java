package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and addresses over HTTP, with a server that opens addresses and one that does not. */
class IntakeIT {
  private static final String JSON = "application/json";

  @TempDir private static Path folder;
  private static RunningServer closed;
  private static RunningServer open;

  @BeforeAll
  static void start() {
    closed = RunningServer.start(folder, 0, Map.of());
    open = RunningServer.start(folder, 0, Map.of("fetch.enabled", "true"));
  }

  @AfterAll
  static void stop() {
    closed.close();
    open.close();
  }

  @Test
  void readsAWebPage() throws Exception {
    HttpResponse<String> answer =
        post(closed, "/api/v1/extract", "text/html", "<h1>Ferry</h1><p>It left.</p>");
    assertEquals(200, answer.statusCode());
    JsonObject article = new JsonObject(answer.body());
    assertEquals("Ferry\n\nIt left.", article.getString("text"));
    assertEquals("Ferry", article.getString("title"));
    assertTrue(article.containsKey("date"));
  }

  @Test
  void refusesWhatItCannotRead() throws Exception {
    assertProblem(415, "unsupported_media_type", closed, "/api/v1/extract", "image/png", "x");
    assertProblem(422, "unreadable", closed, "/api/v1/extract", "application/pdf", "x");
    assertProblem(405, "method_not_allowed", closed, "/api/v1/extract", null, null);
    assertProblem(413, "too_long", closed, "/api/v1/extract", "text/html", "x".repeat(9_000_000));
  }

  @Test
  void opensAddressesOnlyWhereThatIsWanted() throws Exception {
    String local = "{\"url\": \"http://127.0.0.1/\"}";
    assertProblem(403, "switched_off", closed, "/api/v1/fetch", JSON, local);
    assertProblem(403, "forbidden_address", open, "/api/v1/fetch", JSON, local);
    String port = "{\"url\": \"http://example.org:" + open.port() + "/\"}";
    assertProblem(403, "forbidden_address", open, "/api/v1/fetch", JSON, port);
    assertProblem(400, "bad_field", open, "/api/v1/fetch", JSON, "{\"url\": \"file:///x\"}");
    assertProblem(400, "bad_field", open, "/api/v1/fetch", JSON, "{}");
    assertProblem(415, "unsupported_media_type", open, "/api/v1/fetch", "text/plain", "x");
  }

  private static void assertProblem(
      int status, String code, RunningServer server, String path, String type, String body)
      throws Exception {
    HttpResponse<String> answer = post(server, path, type, body);
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(code, new JsonObject(answer.body()).getString("code"));
  }

  private static HttpResponse<String> post(
      RunningServer server, String path, String type, String body) throws Exception {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (body != null) {
      request.POST(BodyPublishers.ofString(body)).header("Content-Type", type);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
