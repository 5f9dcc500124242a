package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import dev.lede.web.socket.SocketConfig;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients of which nothing is heard any more, as of one whose cable was cut. */
@Timeout(90)
class VanishedClientsIT {
  private static final int PLACES = 3;

  /** Few places, and little patience. */
  private static final WebConfig CONFIG =
      new WebConfig(
          "127.0.0.1",
          0,
          PLACES,
          60_000,
          2_000,
          TransportConfig.PLAIN,
          AccessConfig.OPEN,
          OperationConfig.QUIET,
          new ApiConfig(500_000, 1 << 20, 20_000),
          new SocketConfig(500_000, 1 << 20, 500));

  @Test
  void freesThePlacesOfThoseThatSayNothing() throws IOException {
    try (TestServer server = TestServer.start(CONFIG)) {
      List<RawSocket> vanished = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        vanished.add(new RawSocket(server).upgrade());
      }
      untilAPlaceIsFree(server);
      for (RawSocket socket : vanished) {
        socket.close();
      }
    }
  }

  /** Its window is full of what it does not read, so not even a good-bye reaches it. */
  @Test
  void freesThePlacesOfThoseThatStoppedReading() throws IOException {
    String text = "Amina Okello met Lena Berg in Oslo. ".repeat(10_000);
    String open =
        ApiClient.MAPPER
            .createObjectNode()
            .put("t", "open")
            .put("v", 1)
            .put("text", text)
            .toString();
    try (TestServer server = TestServer.start(CONFIG)) {
      List<RawSocket> stalled = new ArrayList<>();
      for (int i = 0; i < PLACES; i++) {
        stalled.add(new RawSocket(server).upgrade().message(open).message(open));
      }
      untilAPlaceIsFree(server);
      for (RawSocket socket : stalled) {
        socket.close();
      }
    }
  }

  /** Asks, each time over a new connection, until it is let in, and then works there. */
  private static void untilAPlaceIsFree(TestServer server) {
    int refused = 0;
    LiveClient client = null;
    while (client == null) {
      try {
        client = LiveClient.connect(server);
      } catch (CompletionException e) {
        refused++;
      }
    }
    assertTrue(refused > 0, "all places were taken at first");
    client.open("Lena left.");
    client.untilDone();
    assertEquals(1, client.mentions.size());
    client.close();
  }
}
