package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A WebSocket to a server of the test; collects what comes. */
final class LiveLine implements WebSocket.Listener, AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int SECONDS = 20;

  private final BlockingQueue<JsonNode> inbox = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final Semaphore pings = new Semaphore(0);
  private final StringBuilder partial = new StringBuilder();
  private final boolean reads;
  private final WebSocket socket;

  /**
   * Connects.
   *
   * @param reads whether to read from the start; else from {@link #listen} on
   * @param origin of the page this pretends to be, or null
   */
  LiveLine(TestServer server, boolean reads, String origin) {
    this.reads = reads;
    WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
    if (origin != null) {
      builder.header("Origin", origin);
    }
    URI uri = URI.create("ws://" + server.address() + "/api/v1/live");
    socket = builder.buildAsync(uri, this).join();
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

  /** The next message; waits for it. */
  JsonNode next() {
    try {
      JsonNode message = inbox.poll(SECONDS, TimeUnit.SECONDS);
      assertNotNull(message, "no message for 20 seconds");
      return message;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
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
