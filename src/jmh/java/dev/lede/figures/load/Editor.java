package dev.lede.figures.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocketClient;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.HdrHistogram.ConcurrentHistogram;

/**
 * One client: sends what its author writes when it is due, whatever the server does, and takes what
 * the server says. Confined to one event-loop context.
 */
final class Editor {
  private static final int SLOW_OFF = 4_000;
  private static final int SLOW_ON = 500;

  private record Sent(long version, long due, ConcurrentHistogram times) {}

  private final Vertx vertx;
  private final Author author;
  private final Tally tally;
  private final boolean slow;
  private final Marks marks = new Marks();
  private final Deque<Sent> open = new ArrayDeque<>();
  private final Promise<Void> opened = Promise.promise();
  private Promise<Void> settled;
  private ClientWebSocket socket;
  private long version;
  private long done = -1;
  private long seq;
  private boolean ending;

  Editor(Vertx vertx, Author author, boolean slow, Tally tally) {
    this.vertx = vertx;
    this.author = author;
    this.slow = slow;
    this.tally = tally;
  }

  /** Connects and opens the text; completes when it is read. To be called on the context. */
  Future<Void> begin(WebSocketClient client, int port) {
    socket = client.webSocket();
    socket.textMessageHandler(this::take);
    socket.closeHandler(end -> closed());
    return socket
        .connect(port, "127.0.0.1", "/api/v1/live")
        .compose(
            connected -> {
              open();
              return opened.future();
            });
  }

  private void open() {
    socket.writeTextMessage(Frames.open(version, author.text()));
  }

  /** Begins to write. */
  void write(long beginNanos) {
    if (slow) {
      pauseReading();
    }
    schedule(beginNanos);
  }

  private void schedule(long beginNanos) {
    Act act = author.next();
    long due = beginNanos + (long) (act.dueMillis() * 1e6);
    long millis = (due - System.nanoTime()) / 1_000_000;
    vertx.setTimer(
        Math.max(1, millis),
        id -> {
          if (!ending) {
            send(act, due);
            schedule(beginNanos);
          }
        });
  }

  private void send(Act act, long due) {
    author.apply(act);
    version++;
    socket.writeTextMessage(Frames.edit(version, act.edit(), author.length()));
    marks.edited(version, act.edit());
    if (tally.measuring) {
      ConcurrentHistogram typed = act.pasted() ? tally.pasted : tally.typed;
      open.add(new Sent(version, due, slow ? tally.slow : typed));
      Tally.record(tally.late, System.nanoTime() - due);
    }
  }

  private void take(String frame) {
    tally.bytes.add(frame.length());
    if (frame.startsWith("{\"t\":\"status\"") || frame.startsWith("{\"t\":\"ready\"")) {
      return;
    }
    if (frame.startsWith("{\"t\":\"document\"")) {
      tally.documents.increment();
      number(Frames.documentNumber(frame));
      return;
    }
    JsonNode message = Frames.read(frame);
    switch (message.get("t").textValue()) {
      case "mentions" -> mentions(message);
      case "resync" -> resync();
      default -> tally.error(message.path("code").asText());
    }
  }

  private void number(long given) {
    if (given != seq + 1) {
      tally.gaps.increment();
    }
    seq = given;
  }

  private void mentions(JsonNode message) {
    number(message.get("seq").longValue());
    marks.take(message);
    if (message.get("done").booleanValue()) {
      done(message.get("v").longValue());
    }
  }

  private void done(long of) {
    done = of;
    long now = System.nanoTime();
    while (!open.isEmpty() && open.peek().version() <= of) {
      Sent sent = open.poll();
      Tally.record(sent.times(), now - sent.due());
      if (sent.version() < of) {
        tally.superseded.increment();
      }
    }
    opened.tryComplete();
    if (settled != null && done == version) {
      settled.tryComplete();
    }
  }

  private void resync() {
    tally.resyncs.increment();
    marks.clear();
    version++;
    open();
  }

  private void closed() {
    if (!ending || (settled != null && !settled.future().isComplete())) {
      tally.closed.increment();
      opened.tryFail("the socket closed");
    }
  }

  private void pauseReading() {
    socket.pause();
    vertx.setTimer(
        SLOW_OFF,
        id -> {
          socket.resume();
          if (!ending) {
            vertx.setTimer(SLOW_ON, again -> pauseReading());
          }
        });
  }

  /** Writes no more; completes when the last version is read. To be called on the context. */
  Future<Void> end() {
    ending = true;
    socket.resume();
    settled = Promise.promise();
    if (done == version) {
      settled.complete();
    }
    return settled.future();
  }

  /** How many frames were never answered. */
  int unanswered() {
    return open.size();
  }

  String text() {
    return author.text();
  }

  List<String> lines() {
    return marks.lines();
  }
}
