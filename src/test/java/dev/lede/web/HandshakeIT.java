package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.web.access.AccessConfig;
import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HandshakeIT {
  private static final int TEXT = 1;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static int refusal(TestServer server, String origin) {
    CompletionException refused =
        assertThrows(CompletionException.class, () -> LiveClient.connect(server, origin));
    return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "null",
        "http://127.0.0.1",
        "http://127.0.0.1.evil.example:80",
        "https://news.example.evil.example",
        "https://sub.news.example"
      })
  void refusesPagesOfOtherOrigins(String origin) {
    assertEquals(403, refusal(server, origin));
  }

  @Test
  void takesPagesOfItsOwnAndOfAllowedOrigins() {
    LiveClient.connect(server, "http://" + server.address()).close();
    LiveClient.connect(server, "https://" + server.address()).close();
    LiveClient.connect(server, "https://news.example").close();
  }

  @Test
  void tellsOrdinaryRequestsToUpgrade() {
    ApiClient.Answer answer = new ApiClient(server).get("/api/v1/live");
    assertEquals(426, answer.status());
    assertEquals("upgrade_required", answer.json().path("code").asText());
  }

  @Test
  void answersTextThatIsNotUtf8AndLives() throws IOException {
    try (RawSocket socket = new RawSocket(server).upgrade()) {
      socket.frame(TEXT, (byte) '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) '"');
      JsonNode error = ApiClient.read(new String(socket.readFrame(), StandardCharsets.UTF_8));
      assertEquals("bad_json", error.path("code").asText());
      assertTrue(error.path("message").asText().contains("byte 1"), error.toString());
      socket.frame(TEXT, "{\"t\":\"open\",\"v\":0,\"text\":\"\"}".getBytes(StandardCharsets.UTF_8));
      JsonNode ready = ApiClient.read(new String(socket.readFrame(), StandardCharsets.UTF_8));
      assertEquals("ready", ready.path("t").asText());
    }
  }

  @Test
  void closesOnFramesThatNoClientMaySend() throws IOException {
    try (RawSocket socket = new RawSocket(server).upgrade()) {
      socket.send(new byte[] {(byte) 0x81, 1, 'x'});
      assertEquals(1002, socket.readClose());
    }
  }

  @Test
  void closesAtTheHeadOfAFrameThatIsFarTooLong() throws IOException {
    try (RawSocket socket = new RawSocket(server).upgrade()) {
      socket.send(new byte[] {(byte) 0x81, (byte) 0xFF, 0, 0, 0, 0, 0x7F, 0, 0, 0, 0, 0, 0, 0});
      assertEquals(1009, socket.readClose());
    }
  }

  @Test
  void answersPings() throws IOException {
    try (RawSocket socket = new RawSocket(server).upgrade()) {
      socket.frame(9, (byte) 'p');
      assertEquals("p", new String(socket.readFrame(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void hasRoomForSoManyConnectionsOnly() throws IOException {
    WebConfig one =
        new WebConfig(
            "127.0.0.1",
            0,
            1,
            60_000,
            2_000,
            TransportConfig.PLAIN,
            AccessConfig.OPEN,
            OperationConfig.QUIET,
            TestServer.CONFIG.api(),
            TestServer.CONFIG.socket());
    try (TestServer small = TestServer.start(one)) {
      for (int round = 0; round < 3; round++) {
        try (RawSocket first = untilOpen(small)) {
          first.frame(9, (byte) 'p');
          String second = head(small);
          assertTrue(second.startsWith("HTTP/1.1 503"), second);
          assertTrue(second.toLowerCase(Locale.ROOT).contains("retry-after: 1"), second);
        }
      }
    }
  }

  /** A socket that is open, as soon as there is room for one. */
  private static RawSocket untilOpen(TestServer server) throws IOException {
    while (true) {
      RawSocket socket = new RawSocket(server);
      if (socket.askToUpgrade().startsWith("HTTP/1.1 101")) {
        return socket;
      }
      socket.close();
    }
  }

  private static String head(TestServer server) throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      return socket.askToUpgrade();
    }
  }

  @Test
  void saysGoodByeWhenTheServerStops() {
    try (TestServer stopping = TestServer.start();
        LiveClient client = LiveClient.connect(stopping)) {
      client.open("Lena left.");
      client.untilDone();
      stopping.stop();
      assertEquals(1001, client.line().closeStatus());
    }
  }
}
