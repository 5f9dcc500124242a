package dev.lede.web;

import static dev.lede.web.Problems.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.access.AccessConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CompressionIT extends AgainstServer {
  private static final String ANNOTATE = "/api/v1/annotate";
  private static final String BATCH = "/api/v1/batch";
  private static final String NDJSON = "application/x-ndjson";
  private static final String TEXT = "Amina Okello met the press in Nairobi. ".repeat(20);

  /** Compresses something. */
  @FunctionalInterface
  private interface Coder {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static byte[] coded(byte[] body, Coder coder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream coding = coder.open(out)) {
      coding.write(body);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] body) {
    return coded(body, GZIPOutputStream::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ApiClient.Answer post(String path, String type, String coding, byte[] body) {
    return api.send(
        api.to(path)
            .header("Content-Type", type)
            .header("Content-Encoding", coding)
            .POST(BodyPublishers.ofByteArray(body)));
  }

  private static ApiClient.Answer annotate(ApiClient client, String accepted) {
    return client.send(
        client
            .to(ANNOTATE)
            .header("Content-Type", "text/plain")
            .header("Accept-Encoding", accepted)
            .POST(BodyPublishers.ofString(TEXT)));
  }

  private static int mentions(InputStream json) throws IOException {
    return ApiClient.MAPPER.readTree(json).path("mentions").size();
  }

  @Test
  void compressesAnswersForThoseWhoTakeThem() throws IOException {
    int mentions = api.post(ANNOTATE, "text/plain", TEXT).json().path("mentions").size();
    ApiClient.Answer gzip = annotate(api, "gzip");
    assertEquals("gzip", gzip.header("content-encoding"));
    byte[] body = gzip.response().body();
    assertEquals(mentions, mentions(new GZIPInputStream(new ByteArrayInputStream(body))));
    ApiClient.Answer deflate = annotate(api, "deflate");
    assertEquals("deflate", deflate.header("content-encoding"));
    body = deflate.response().body();
    assertEquals(mentions, mentions(new InflaterInputStream(new ByteArrayInputStream(body))));
    assertNull(annotate(api, "identity").header("content-encoding"));
  }

  @Test
  void doesNotCompressWhereThatIsNotWanted() {
    TransportConfig none = new TransportConfig(TlsConfig.NONE, 0);
    try (TestServer plain =
        TestServer.start(TestServer.with(none, AccessConfig.OPEN, OperationConfig.QUIET))) {
      assertNull(annotate(new ApiClient(plain), "gzip").header("content-encoding"));
    }
  }

  @Test
  void sendsEachLineOfACompressedBatchAsSoonAsItIsThere() throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      socket.send(
          String.join(
              "\r\n",
              "POST " + BATCH + " HTTP/1.1",
              "Host: localhost",
              "Content-Type: " + NDJSON,
              "Accept-Encoding: gzip",
              "Transfer-Encoding: chunked",
              "",
              ""));
      chunk(socket, "{\"id\":\"a\",\"text\":\"Lena.\"}\n");
      String head = socket.readHead().toLowerCase(Locale.ROOT);
      assertTrue(head.contains("content-encoding: gzip"), head);
      GZIPInputStream answers = new GZIPInputStream(socket.chunks());
      assertTrue(line(answers).contains("\"id\":\"a\""));
      chunk(socket, "{\"id\":\"b\",\"text\":\"Lena.\"}\n");
      assertTrue(line(answers).contains("\"id\":\"b\""));
    }
  }

  private static void chunk(RawSocket socket, String data) throws IOException {
    socket.send(Integer.toHexString(data.length()) + "\r\n" + data + "\r\n");
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsCompressedBodies() {
    byte[] text = bytes(TEXT);
    int mentions = api.post(ANNOTATE, "text/plain", text).json().path("mentions").size();
    byte[] deflated = coded(text, DeflaterOutputStream::new);
    byte[] raw = coded(text, out -> new DeflaterOutputStream(out, new Deflater(6, true)));
    assertEquals(mentions, mentionsOf("gzip", gzip(text)));
    assertEquals(mentions, mentionsOf("X-GZip", gzip(text)));
    assertEquals(mentions, mentionsOf("deflate", deflated));
    assertEquals(mentions, mentionsOf("deflate", raw));
    assertEquals(mentions, mentionsOf("identity", text));
  }

  private static int mentionsOf(String coding, byte[] body) {
    ApiClient.Answer answer = post(ANNOTATE, "text/plain", coding, body);
    assertEquals(200, answer.status(), answer.text());
    return answer.json().path("mentions").size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void refusesBombs(String coding) {
    byte[] zeros = new byte[50_000_000];
    byte[] bomb = coding.equals("gzip") ? gzip(zeros) : coded(zeros, DeflaterOutputStream::new);
    assertTrue(bomb.length < 60_000, bomb.length + " bytes");
    problem(post(ANNOTATE, "text/plain", coding, bomb), 413, "too_long");
  }

  @Test
  void refusesBodiesThatAreNotAsTheySay() {
    byte[] whole = gzip(bytes(TEXT));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    problem(post(ANNOTATE, "text/plain", "gzip", half), 400, "bad_request");
    problem(post(ANNOTATE, "text/plain", "gzip", bytes(TEXT)), 400, "bad_request");
    problem(post(BATCH, NDJSON, "gzip", bytes("{\"text\":\"Lena.\"}\n")), 400, "bad_request");
    ApiClient.Answer unknown = post(ANNOTATE, "text/plain", "br", whole);
    problem(unknown, 415, "unsupported_media_type");
    assertEquals("gzip, deflate", unknown.header("accept-encoding"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate"})
  void readsCompressedBatches(String coding) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append(TEXT).append("\"}\n");
    }
    byte[] body = bytes(lines.toString());
    byte[] small = coding.equals("gzip") ? gzip(body) : coded(body, DeflaterOutputStream::new);
    ApiClient.Answer answer = post(BATCH, NDJSON, coding, small);
    assertEquals(200, answer.status());
    assertEquals(500, answer.text().lines().filter(line -> !line.contains("error")).count());
  }

  @Test
  void takesALineThatIsABombForALineThatIsTooLong() {
    byte[] zeros = new byte[50_000_000];
    Arrays.fill(zeros, (byte) 'a');
    zeros[zeros.length - 1] = '\n';
    ApiClient.Answer answer = post(BATCH, NDJSON, "gzip", gzip(zeros));
    assertEquals(200, answer.status());
    assertEquals("too_long", answer.json().path("error").path("code").asText());
  }

  @Test
  void doesNotCompressMessagesOfSockets() throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      String head = socket.askToUpgrade("Sec-WebSocket-Extensions: permessage-deflate");
      assertTrue(head.startsWith("HTTP/1.1 101"), head);
      assertFalse(head.toLowerCase(Locale.ROOT).contains("sec-websocket-extensions"), head);
    }
  }
}
