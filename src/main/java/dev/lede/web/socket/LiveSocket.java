package dev.lede.web.socket;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Label;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.session.LiveSession;
import dev.lede.session.SessionListener;
import dev.lede.web.access.Pace;
import dev.lede.web.problem.Trace;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client: takes its messages to its session, and what the session tells back to it. Confined to
 * the context of the socket.
 */
final class LiveSocket implements SessionListener, Outbox.Wire {
  private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);
  private static final int RETRY_MILLIS = 1000;
  private static final int PAUSE_MILLIS = 300;
  private static final short GOING_AWAY = 1001;
  private static final long NO_TIMER = -1;

  private final Vertx vertx;
  private final ServerWebSocket socket;
  private final LiveSockets shared;
  private final Intake intake;
  private final Outbox outbox = new Outbox(this);
  private final MessageFrames frames;
  private LiveSession session;
  private Heartbeat heartbeat;
  private long retryTimer = NO_TIMER;

  LiveSocket(Vertx vertx, ServerWebSocket socket, LiveSockets shared, Pace pace) {
    this.vertx = vertx;
    this.socket = socket;
    this.shared = shared;
    this.intake = new Intake(vertx, socket, pace);
    this.frames = new MessageFrames(shared.config().maxFrameBytes(), this::message, this::endWith);
    this.session = newSession();
  }

  private LiveSession newSession() {
    return new LiveSession(shared.analyzer(), shared.room(), shared.session(), this);
  }

  /** Begins to listen; to be called in the same turn in which the socket was accepted. */
  void start() {
    shared.observer().opened();
    heartbeat =
        new Heartbeat(
            vertx,
            shared.pingMillis(),
            shared.config().idleMillis(),
            () -> socket.writePing(Buffer.buffer()),
            () -> endWith(GOING_AWAY, "nothing was heard for too long"));
    socket.frameHandler(
        frame -> {
          heartbeat.heard();
          frames.handle(frame);
        });
    socket.pongHandler(pong -> heartbeat.heard());
    socket.drainHandler(drained -> drained());
    socket.exceptionHandler(frames::failed);
    socket.shutdownHandler(stopping -> endWith(GOING_AWAY, "the server is stopping"));
    socket.closeHandler(closed -> end());
  }

  private void message(byte[] bytes) {
    shared.observer().received();
    try {
      String text = Utf8.decode(bytes, "The frame");
      ClientMessage read = ClientMessageJson.read(text, shared.config().maxChars());
      intake.inTurn(read.cost(), () -> take(read));
    } catch (Refusal refusal) {
      outbox.notice(
          new ServerMessage.Complaint(refusal.reason().code(), refusal.getMessage(), null));
    } catch (RuntimeException failure) {
      startAgain(failure);
    }
    intake.congested(outbox.isCongested());
  }

  private void take(ClientMessage message) {
    try {
      tell(message);
    } catch (RuntimeException failure) {
      startAgain(failure);
    }
    intake.congested(outbox.isCongested());
  }

  private void tell(ClientMessage message) {
    if (message instanceof ClientMessage.Open open) {
      outbox.clear();
      int maxChars = shared.config().maxChars();
      outbox.notice(new ServerMessage.Ready(open.version(), List.of(Label.values()), maxChars));
    }
    message.applyTo(session);
  }

  /** The session is not to be trusted after a failure of the program; the client has the text. */
  private void startAgain(RuntimeException failure) {
    LOG.error("A live session failed", Trace.of(failure));
    session.close();
    session = newSession();
    resync("the server failed on the last message");
  }

  private void drained() {
    outbox.flush();
    intake.congested(outbox.isCongested());
  }

  private void endWith(short status, String why) {
    session.close();
    if (!socket.isClosed()) {
      socket.close(status, why).onFailure(gone -> LOG.debug("The client did not wait to be told"));
    }
  }

  private void end() {
    heartbeat.stop();
    vertx.cancelTimer(retryTimer);
    intake.stop();
    session.close();
    outbox.clear();
    shared.observer().closed();
    shared.closed().run();
  }

  @Override
  public boolean isFull() {
    return socket.isClosed() || socket.writeQueueFull();
  }

  @Override
  public void send(String message) {
    shared.observer().sent();
    SplitText.write(socket, message).onFailure(gone -> LOG.debug("The client is gone"));
  }

  @Override
  public void mentions(long version, Delta delta, boolean done) {
    outbox.mentions(version, delta, done);
  }

  @Override
  public void document(long version, ReadArticle article) {
    outbox.document(new ServerMessage.WholeDocument(version, article));
  }

  @Override
  public void status(long version, double fraction) {
    outbox.status(new ServerMessage.Status(version, fraction));
  }

  @Override
  public void later(Runnable action) {
    vertx.setTimer(PAUSE_MILLIS, id -> action.run());
  }

  @Override
  public void resync(String why) {
    outbox.clear();
    outbox.notice(new ServerMessage.Resync(why));
  }

  @Override
  public void failed(long version, AnalysisFailure failure) {
    String code = failure.code().name().toLowerCase(Locale.ROOT);
    Integer retry = failure.retryable() ? RETRY_MILLIS : null;
    outbox.notice(new ServerMessage.Complaint(code, failure.getMessage(), retry));
    if (failure.retryable() && retryTimer == NO_TIMER) {
      retryTimer =
          vertx.setTimer(
              RETRY_MILLIS,
              id -> {
                retryTimer = NO_TIMER;
                session.resume();
              });
    }
  }
}
