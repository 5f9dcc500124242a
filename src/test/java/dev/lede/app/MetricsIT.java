package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class MetricsIT {
  private static final String TEXT = "Zebulon Quux met Ada Lovelace. Nobody spoke. Nobody spoke.";
  private static final Pattern SAMPLE =
      Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(\\{.*\\})? [-+.0-9EeINaNf]+");

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  @Test
  void tellsWhatTheServerDid() throws Exception {
    try (RunningServer server = RunningServer.start(folder, 0, Map.of())) {
      annotate(server, TEXT);
      annotate(server, TEXT);
      List<String> lines = scrape(server).body().lines().toList();
      assertHas(
          lines, "vertx_http_server_requests_total{code=\"200\",route=\"/api/v1/annotate\"} 2");
      assertHas(lines, "lede_cache_lookups_total{result=\"hit\"} 3");
      assertHas(lines, "lede_cache_lookups_total{result=\"miss\"} 3");
      assertHas(lines, "lede_cache_sentences 2");
      assertHas(lines, "lede_analysis_batch_sentences_sum 2");
      assertAny(lines, "lede_analysis_batch_seconds_count [12]");
      assertHas(lines, "lede_analysis_waiting 0");
      assertHas(lines, "lede_model_info{name=\"test\",version=\"1\"} 1");
      assertAny(lines, "lede_reading_seconds_count [1-9].*");
      assertAny(lines, "lede_cache_bytes [1-9].*");
      assertAny(lines, "jvm_memory_used_bytes\\{.*area=\"heap\".*\\} .*");
      assertAny(
          lines, "vertx_http_server_response_time_seconds_bucket\\{.*annotate\".*le=\"0.1\".*");
      for (String line : lines) {
        assertTrue(line.startsWith("# ") || SAMPLE.matcher(line).matches(), line);
      }
    }
  }

  @Test
  void countsLiveSocketsAndTheirMessages() throws Exception {
    try (RunningServer server = RunningServer.start(folder, 0, Map.of())) {
      CompletableFuture<String> first = new CompletableFuture<>();
      WebSocket socket = open(server, first);
      socket.sendText("{\"t\":\"open\",\"v\":0,\"text\":\"\"}", true).join();
      first.get();
      List<String> lines = scrape(server).body().lines().toList();
      assertHas(lines, "lede_live_sockets 1");
      assertHas(lines, "lede_live_messages_total{direction=\"in\"} 1");
      assertAny(lines, "lede_live_messages_total\\{direction=\"out\"\\} [1-9].*");
      socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
  }

  @Test
  void hasNoLabelThatAClientMayChoose() throws Exception {
    try (RunningServer server = RunningServer.start(folder, 0, Map.of())) {
      annotate(server, TEXT);
      get(server, "/nothing/Zebulon");
      get(server, "/health/live?Zebulon=1");
      send(request(server, "/Zebulon").method("ZEBULON", BodyPublishers.noBody()));
      String metrics = scrape(server).body();
      assertFalse(metrics.toLowerCase(Locale.ROOT).contains("zebulon"), metrics);
      assertTrue(metrics.contains("code=\"404\",route=\"/\""), metrics);
    }
  }

  @Test
  void answersInTheFormatOfPrometheus() throws Exception {
    try (RunningServer server = RunningServer.start(folder, 0, Map.of())) {
      HttpResponse<String> answer = scrape(server);
      assertEquals(
          "text/plain; version=0.0.4; charset=utf-8",
          answer.headers().firstValue("content-type").orElseThrow());
    }
  }

  @Test
  void canBeTurnedOff() throws Exception {
    Map<String, String> off = Map.of("metrics.enabled", "false");
    try (RunningServer server = RunningServer.start(folder, 0, off)) {
      annotate(server, TEXT);
      assertEquals(404, get(server, "/metrics").statusCode());
    }
  }

  private static void assertHas(List<String> lines, String line) {
    assertTrue(lines.contains(line) || lines.contains(line + ".0"), () -> line + near(line, lines));
  }

  private static void assertAny(List<String> lines, String pattern) {
    assertTrue(
        lines.stream().anyMatch(line -> line.matches(pattern)),
        () -> pattern + near(pattern, lines));
  }

  /** The lines that begin as the one that is missed. */
  private static String near(String line, List<String> lines) {
    String name = line.replaceFirst("[^a-z_].*", "");
    return lines.stream().filter(l -> l.startsWith(name)).toList().toString();
  }

  private WebSocket open(RunningServer server, CompletableFuture<String> first) {
    return client
        .newWebSocketBuilder()
        .buildAsync(
            URI.create("ws://127.0.0.1:" + server.port() + "/api/v1/live"),
            new WebSocket.Listener() {
              @Override
              public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
                first.complete(data.toString());
                socket.request(1);
                return null;
              }
            })
        .join();
  }

  private void annotate(RunningServer server, String text) throws Exception {
    HttpRequest.Builder request =
        request(server, "/api/v1/annotate")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(text));
    assertEquals(200, send(request).statusCode());
  }

  private HttpResponse<String> scrape(RunningServer server) throws Exception {
    HttpResponse<String> answer = get(server, "/metrics");
    assertEquals(200, answer.statusCode());
    return answer;
  }

  private HttpResponse<String> get(RunningServer server, String path) throws Exception {
    return send(request(server, path));
  }

  private static HttpRequest.Builder request(RunningServer server, String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }
}
