package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lede.analysis.Analyzer;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class BatchIT extends AgainstServer {
  private static final String BATCH = "/api/v1/batch";
  private static final String NDJSON = "application/x-ndjson";

  private static List<JsonNode> lines(ApiClient.Answer answer) {
    return answer.text().lines().map(ApiClient::read).toList();
  }

  @Test
  void answersEachLineInItsPlace() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      body.append("{\"id\":\"a").append(i).append("\",\"text\":\"Lena Berg ");
      body.append("spoke. ".repeat(i % 17)).append("\"}\n");
    }
    ApiClient.Answer answer = api.post(BATCH, NDJSON, body.toString());
    assertEquals(200, answer.status());
    assertEquals(NDJSON, answer.header("content-type"));
    List<JsonNode> lines = lines(answer);
    assertEquals(200, lines.size());
    for (int i = 0; i < 200; i++) {
      assertEquals("a" + i, lines.get(i).path("id").asText());
      assertEquals("Lena Berg", lines.get(i).path("mentions").path(0).path("text").asText());
    }
  }

  @Test
  void saysOfALineWhatTheApiSaysOfItsText() {
    String request = "{\"text\":\"Amina Okello met Lena.\",\"layers\":[\"mentions\",\"tokens\"]}";
    ObjectNode line = (ObjectNode) lines(api.post(BATCH, NDJSON, request)).get(0);
    ObjectNode one = (ObjectNode) api.annotate(request).json();
    line.remove("tookMillis");
    one.remove("tookMillis");
    assertEquals(one, line);
  }

  @Test
  void putsAProblemInThePlaceOfABadLineAndGoesOn() {
    String body =
        "{\"id\":\"a\",\"text\":\"Lena.\"}\n\nnot json\n{\"id\":\"c\"}\n"
            + "{\"id\":\"d\",\"text\":\"x\",\"layers\":[\"nothing\"]}\n"
            + "{\"id\":\"e\",\"text\":\""
            + "x".repeat(200_000)
            + "\"}\n{\"id\":\"f\",\"text\":\"Lena.\"}";
    List<JsonNode> lines = lines(api.post(BATCH, NDJSON, body));
    assertEquals(6, lines.size());
    assertEquals("bad_json", lines.get(1).path("error").path("code").asText());
    assertEquals(3, lines.get(1).path("line").asInt());
    assertEquals("text", lines.get(2).path("error").path("field").asText());
    assertEquals("c", lines.get(2).path("id").asText());
    assertEquals("unknown_name", lines.get(3).path("error").path("code").asText());
    assertEquals("too_long", lines.get(4).path("error").path("code").asText());
    assertEquals("f", lines.get(5).path("id").asText());
    assertEquals(1, lines.get(5).path("mentions").size());
  }

  @Test
  void refusesWhatWouldFailOnEveryLine() {
    Problems.problem(api.post(BATCH + "?format=html", NDJSON, "{}"), 400, "bad_field");
    Problems.problem(api.post(BATCH + "?layers=nothing", NDJSON, "{}"), 422, "unknown_name");
    Problems.problem(api.post(BATCH, "application/json", "{}"), 415, "unsupported_media_type");
  }

  @Test
  void takesOptionsOfTheQueryForEveryLine() {
    String body = "{\"text\":\"\uD83D\uDE00 Lena.\"}\n{\"text\":\"\uD83D\uDE00 Lena.\"}\n";
    for (JsonNode line : lines(api.post(BATCH + "?offsets=codepoint", NDJSON, body))) {
      assertEquals(2, line.path("mentions").path(0).path("start").asInt());
    }
  }

  @Test
  void doesNotReadOnWhileNothingIsDone() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    Queue<Promise<Void>> gates = new ArrayDeque<>();
    CountDownLatch several = new CountDownLatch(16);
    Analyzer words = TestServer.capitalisedWords();
    Analyzer held =
        (sentences, priority, timeoutMillis) -> {
          begun.incrementAndGet();
          several.countDown();
          Promise<Void> gate = Promise.promise();
          gates.add(gate);
          return gate.future().compose(open -> words.analyze(sentences, priority, timeoutMillis));
        };
    try (TestServer slow = TestServer.start(TestServer.CONFIG, held)) {
      Socket socket = begin(slow);
      Thread sender = new Thread(() -> sendEndlessly(socket));
      sender.start();
      assertTrue(several.await(60, TimeUnit.SECONDS));
      sender.join(2_000);
      assertEquals(16, begun.get(), "lines at work");
      assertTrue(sender.isAlive(), "the sender is held back");
      socket.close();
      sender.join(20_000);
      // The server learns that a client is gone whom it does not read when it writes to it.
      openAndSettle(slow, gates);
      int inTheEnd = begun.get();
      openAndSettle(slow, gates);
      assertEquals(inTheEnd, begun.get(), "nothing more is begun for a client that is gone");
    }
  }

  private static void openAndSettle(TestServer server, Queue<Promise<Void>> gates) {
    for (int round = 0; round < 3; round++) {
      server.vertx.runOnContext(turn -> open(gates));
      TestServer.done(idle(server));
    }
  }

  private static void open(Queue<Promise<Void>> gates) {
    while (!gates.isEmpty()) {
      gates.remove().tryComplete();
    }
  }

  private static Future<Void> idle(TestServer server) {
    return server.vertx.timer(200).mapEmpty();
  }

  private static Socket begin(TestServer server) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    String head =
        String.join(
            "\r\n",
            "POST /api/v1/batch HTTP/1.1",
            "Host: localhost",
            "Content-Type: application/x-ndjson",
            "Transfer-Encoding: chunked",
            "",
            "");
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static void sendEndlessly(Socket socket) {
    String line = "{\"text\":\"Lena spoke " + "word ".repeat(1_000) + "\"}\n";
    byte[] chunk = "%x\r\n%s\r\n".formatted(line.length(), line).getBytes(StandardCharsets.UTF_8);
    try {
      while (true) {
        socket.getOutputStream().write(chunk);
      }
    } catch (IOException closed) {
      // The test closed the socket.
    }
  }

  @Test
  void streamsManyTimesTheMemoryItMayHold() throws Exception {
    int count = 4_000;
    String line =
        "{\"text\":\"Lena spoke. " + "word ".repeat(1_500) + "\",\"layers\":[\"mentions\"]}\n";
    try (Socket socket = begin(server)) {
      Thread sender =
          new Thread(
              () -> {
                try {
                  byte[] chunk =
                      "%x\r\n%s\r\n"
                          .formatted(line.length(), line)
                          .getBytes(StandardCharsets.UTF_8);
                  for (int i = 0; i < count; i++) {
                    socket.getOutputStream().write(chunk);
                  }
                  socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      sender.start();
      assertEquals(count, answers(socket.getInputStream(), count));
      sender.join(20_000);
    }
  }

  private static int answers(InputStream in, int expected) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    int seen = 0;
    List<Byte> window = new ArrayList<>();
    while (seen < expected) {
      int read = in.read(buffer);
      if (read < 0) {
        return seen;
      }
      for (int i = 0; i < read; i++) {
        window.add(buffer[i]);
      }
      String text = text(window);
      int at = 0;
      int next;
      while ((next = text.indexOf("tookMillis", at)) >= 0) {
        seen++;
        at = next + "tookMillis".length();
      }
      window.subList(0, Math.max(at, window.size() - 10)).clear();
    }
    return seen;
  }

  private static String text(List<Byte> bytes) {
    StringBuilder text = new StringBuilder(bytes.size());
    bytes.forEach(b -> text.append((char) (b & 0xFF)));
    return text.toString();
  }
}
