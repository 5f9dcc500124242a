package dev.lede.client;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a socket to the server open: connects again after a loss, later and later while nothing
 * comes of it. Confined to its context.
 */
final class LiveConnection {
  /** Who is told. */
  interface Receiver {
    void connected();

    void frame(String frame);

    void lost(Throwable cause, long retryMillis);

    void refused(LedeException why);
  }

  private static final String PATH = "/api/v1/live";

  private final Context context;
  private final WebSocketClient client;
  private final WebSocketConnectOptions to;
  private final Attempts attempts;
  private final Receiver receiver;
  private ClientWebSocket socket;
  private int failures;
  private boolean closed;

  LiveConnection(
      Context context,
      WebSocketClient client,
      ClientOptions options,
      Attempts attempts,
      Receiver receiver) {
    this.context = context;
    this.client = client;
    this.attempts = attempts;
    this.receiver = receiver;
    this.to = new WebSocketConnectOptions().setAbsoluteURI(options.socket(PATH));
    if (options.apiKey() != null) {
      to.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + options.apiKey());
    }
    to.setConnectTimeout(options.timeout().toMillis());
  }

  void connect() {
    if (closed) {
      return;
    }
    ClientWebSocket attempt = client.webSocket();
    attempt.textMessageHandler(
        frame -> {
          if (socket == attempt) {
            receiver.frame(frame);
          }
        });
    attempt.exceptionHandler(failure -> {}); // the close handler follows
    attempt.closeHandler(
        end -> {
          if (socket == attempt) {
            lost(new HttpClosedException("closed with " + attempt.closeStatusCode()));
          }
        });
    attempt
        .connect(new WebSocketConnectOptions(to))
        .onComplete(
            opened -> {
              if (closed) {
                attempt.close();
              } else {
                socket = attempt;
                receiver.connected();
              }
            },
            this::failed);
  }

  private void failed(Throwable cause) {
    if (closed) {
      return;
    }
    if (cause instanceof UpgradeRejectedException rejected) {
      LedeException answered =
          AnswerJson.failure(
              rejected.getStatus(),
              rejected.getMessage(),
              rejected.getBody(),
              RetryAfter.millis(rejected.getHeaders().get(HttpHeaders.RETRY_AFTER), Instant.now()));
      if (rejected.getStatus() < 500 && !answered.problem().passing()) {
        closed = true;
        receiver.refused(answered);
        return;
      }
      lost(answered);
    } else {
      lost(cause);
    }
  }

  private void lost(Throwable cause) {
    socket = null;
    if (closed) {
      return;
    }
    failures++;
    long pause = attempts.reconnectMillis(cause, failures);
    context
        .owner()
        .timer(pause, TimeUnit.MILLISECONDS)
        .onComplete(over -> context.runOnContext(turn -> connect()));
    receiver.lost(cause, pause);
  }

  boolean isOpen() {
    return socket != null;
  }

  /** Sends a frame; a failure closes the socket and so comes back as a loss. */
  void send(String frame) {
    socket.writeTextMessage(frame);
  }

  /** The connection has been of use; the next loss is the first of its kind. */
  void settled() {
    failures = 0;
  }

  /** Gives this socket up for another, as what came over it makes no sense. */
  void drop(Throwable cause) {
    if (socket != null) {
      ClientWebSocket dropped = socket;
      lost(cause);
      dropped.close();
    }
  }

  Future<Void> close() {
    closed = true;
    ClientWebSocket open = socket;
    socket = null;
    return open == null ? Future.succeededFuture() : open.close();
  }
}
