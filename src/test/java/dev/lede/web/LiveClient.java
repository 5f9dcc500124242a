package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A client of the live protocol, made of nothing the server is made of but the mapping of
 * positions. Holds its text and its mentions as the protocol says, and checks the numbering.
 */
final class LiveClient implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int SECONDS = 20;

  /** A mention as it was told, and where it is by now. */
  record Held(JsonNode told, int start, int end) {}

  final Map<String, Held> mentions = new LinkedHashMap<>();
  private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final Semaphore pings = new Semaphore(0);
  private final StringBuilder partial = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();
  private final boolean reads;
  private final WebSocket socket;
  private String text = "";
  private long seq;

  private LiveClient(TestServer server, boolean reads, String origin) {
    this.reads = reads;
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    if (origin != null) {
      builder.header("Origin", origin);
    }
    URI uri = URI.create("ws://" + server.address() + "/api/v1/live");
    socket = builder.buildAsync(uri, this).join();
  }

  static LiveClient connect(TestServer server) {
    return new LiveClient(server, true, null);
  }

  static LiveClient connect(TestServer server, String origin) {
    return new LiveClient(server, true, origin);
  }

  /** A client that reads nothing until it is told to. */
  static LiveClient connectDeaf(TestServer server) {
    return new LiveClient(server, false, null);
  }

  @Override
  public void onOpen(WebSocket opened) {
    if (reads) {
      opened.request(Long.MAX_VALUE);
    }
  }

  /** Begins to read. */
  void listen() {
    socket.request(Long.MAX_VALUE);
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      inbox.add(ApiClient.read(partial.toString()));
      partial.setLength(0);
    }
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String why) {
    closed.complete(status);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable failure) {
    closed.complete(1006);
  }

  @Override
  public CompletionStage<?> onPing(WebSocket from, ByteBuffer payload) {
    pings.release();
    return null;
  }

  /** Waits until the server has asked so often whether this client is there. */
  void awaitPings(int count) {
    try {
      assertTrue(pings.tryAcquire(count, SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  void send(String frame) {
    socket.sendText(frame, true).join();
  }

  void sendBinary(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  /** Sends a text in several frames of one message. */
  void sendInParts(String frame, int parts) {
    int size = frame.length() / parts + 1;
    for (int from = 0; from < frame.length(); from += size) {
      int to = Math.min(frame.length(), from + size);
      socket.sendText(frame.substring(from, to), to == frame.length()).join();
    }
  }

  /** Opens a document at version 0. */
  void open(String newText) {
    text = newText;
    edits.clear();
    send(
        ApiClient.MAPPER
            .createObjectNode()
            .put("t", "open")
            .put("v", 0)
            .put("text", newText)
            .putNull("date")
            .toString());
  }

  /** Edits the text and tells the server, without waiting for it. */
  void edit(Edit edit) {
    var frame =
        ApiClient.MAPPER
            .createObjectNode()
            .put("t", "edit")
            .put("base", edits.size())
            .put("v", edits.size() + 1);
    var triples = frame.putArray("e");
    for (Replacement r : edit.replacements()) {
      triples.addArray().add(r.start()).add(r.end()).add(r.insert());
    }
    text = edit.apply(text);
    edits.add(edit);
    mentions.replaceAll((id, held) -> moved(held, edit));
    mentions.values().removeIf(held -> held.start() >= held.end());
    send(frame.put("len", text.length()).toString());
  }

  private static Held moved(Held held, Edit edit) {
    return new Held(held.told(), edit.mapStart(held.start()), edit.mapEnd(held.end()));
  }

  String text() {
    return text;
  }

  long version() {
    return edits.size();
  }

  /** The next message, whatever it is. */
  JsonNode next() {
    try {
      JsonNode message = inbox.poll(SECONDS, TimeUnit.SECONDS);
      assertNotNull(message, "no message for 20 seconds");
      take(message);
      return message;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The next message of this kind; those before it are taken too. */
  JsonNode next(String kind) {
    JsonNode message = next();
    while (!message.path("t").asText().equals(kind)) {
      message = next();
    }
    return message;
  }

  /** Takes messages until the newest version is done, and returns its document message. */
  JsonNode untilDone() {
    JsonNode message = next();
    while (!(message.path("t").asText().equals("document")
        && message.path("v").asLong() == version())) {
      message = next();
    }
    return message;
  }

  private void take(JsonNode message) {
    String kind = message.path("t").asText();
    if (kind.equals("ready")) {
      mentions.clear();
    }
    if (kind.equals("mentions") || kind.equals("document")) {
      assertEquals(++seq, message.path("seq").asLong(), "seq goes up by one");
    }
    if (kind.equals("mentions")) {
      message.path("del").forEach(id -> mentions.remove(id.asText()));
      for (JsonNode add : message.path("add")) {
        Held held = new Held(add, add.path("start").asInt(), add.path("end").asInt());
        for (Edit edit : edits.subList(message.path("v").asInt(), edits.size())) {
          held = held.start() < held.end() ? moved(held, edit) : held;
        }
        if (held.start() < held.end()) {
          mentions.put(add.path("id").asText(), held);
        }
      }
    }
  }

  /** The status code the server closed with; waits for it. */
  int closeStatus() {
    return closed.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  boolean isClosed() {
    return closed.isDone();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
