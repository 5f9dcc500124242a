package dev.lede.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.support.ClientFrame;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;

/** Frames for live sockets of a real server; what is no frame at all among them. */
final class SocketCases {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int AT_ONCE = 8;
  private static final Set<String> KINDS =
      Set.of("ready", "mentions", "document", "status", "resync", "error");

  /**
   * With which a socket may end: what is no text, no frame, or too much; or without a word. A frame
   * that says good-bye with another code gets that code back.
   */
  private static final Set<Integer> CLOSES = Set.of(0, 1000, 1002, 1003, 1005, 1007, 1009);

  private final int port;
  private final Random random;
  private final Frames frames;
  private final Mutation mutation;
  private final Tally tally;
  private Connection connection;

  /** Whether the frames themselves may be broken, not only what is in them. */
  private boolean misframed;

  SocketCases(int port, Random random, Tally tally) {
    this.port = port;
    this.random = random;
    this.frames = new Frames(random);
    this.mutation = new Mutation(random);
    this.tally = tally;
  }

  /** Sends a few cases and a text that is right, and reads until that is taken. */
  int some() throws IOException {
    if (connection == null) {
      connection = new Connection(port).upgrade();
    }
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    for (int i = 0; i < AT_ONCE; i++) {
      sent.writeBytes(one());
    }
    String last = frames.open("Lena left.");
    sent.writeBytes(ClientFrame.whole(Connection.TEXT, last.getBytes(StandardCharsets.UTF_8)));
    try {
      connection.send(sent.toByteArray());
      if (misframed) {
        // The server may wait for the rest of a frame that has none.
        connection.endOutput();
      }
      read(frames.version(), sent.toByteArray());
    } catch (SocketException reset) {
      // Refused while it still sent.
      tally.answer("live reset");
      misframed = true;
    }
    if (misframed) {
      close();
      misframed = false;
    }
    return AT_ONCE;
  }

  private byte[] one() {
    byte[] message = mutation.of(frames.next());
    int kind = random.nextInt(400);
    if (kind == 0) {
      return ClientFrame.whole(Connection.BINARY, message);
    }
    misframed |= kind == 1 || kind == 2;
    byte[] frame = ClientFrame.whole(kind == 1 ? random.nextInt(16) : Connection.TEXT, message);
    if (kind == 2) {
      frame[random.nextInt(Math.min(8, frame.length))] ^= (byte) (1 << random.nextInt(8));
    }
    return frame;
  }

  private void read(long version, byte[] sent) throws IOException {
    while (true) {
      Connection.Message message = connection.message();
      if (message.closed() >= 0) {
        tally.answer("live closed with " + message.closed());
        if (!CLOSES.contains(message.closed()) && !misframed) {
          tally.fault("closed with " + message.closed(), sent);
        }
        drop();
        return;
      }
      JsonNode json = JSON.readTree(message.text());
      String kind = json.path("t").asText();
      boolean coded = !kind.equals("error") || json.path("code").asText().matches("[a-z_]+");
      tally.answer("live " + kind + " " + json.path("code").asText());
      if (!KINDS.contains(kind) || !coded || json.path("why").asText().contains("failed")) {
        tally.fault("answer " + message.text(), sent);
      }
      if (kind.equals("ready") && json.path("v").asLong() == version) {
        return;
      }
    }
  }

  private void drop() throws IOException {
    connection.close();
    connection = null;
  }

  void close() throws IOException {
    if (connection != null) {
      drop();
    }
  }
}
