package dev.lede.web.socket;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Label;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.session.LiveSession;
import dev.lede.session.SessionLimits;
import dev.lede.session.SessionListener;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.ReadAtOnce;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;

/**
 * The way of a frame from its bytes to the answers, as {@link LiveSocket} goes it, with a cheap
 * engine and without a socket.
 */
public final class UnsocketedClient implements SessionListener, Outbox.Wire {
  private static final int MAX_CHARS = 10_000;
  private static final Analyzer WORDS =
      (sentences, priority, millis) ->
          Future.succeededFuture(new CapitalisedWords().annotate(sentences));

  private final Outbox outbox = new Outbox(this);
  private final LiveSession session =
      new LiveSession(WORDS, new ReadAtOnce(), SessionLimits.DEFAULT, this);
  private List<String> answers = new ArrayList<>();

  /**
   * Takes the bytes of a frame.
   *
   * @return what the server says
   * @throws RuntimeException when the program fails
   */
  public List<String> take(byte[] frame) {
    answers = new ArrayList<>();
    try {
      ClientMessage message = ClientMessageJson.read(Utf8.decode(frame, "The frame"), MAX_CHARS);
      if (message instanceof ClientMessage.Open open) {
        outbox.clear();
        outbox.notice(new ServerMessage.Ready(open.version(), List.of(Label.values()), MAX_CHARS));
      }
      message.applyTo(session);
    } catch (Refusal refusal) {
      outbox.notice(
          new ServerMessage.Complaint(refusal.reason().code(), refusal.getMessage(), null));
    }
    return answers;
  }

  @Override
  public boolean isFull() {
    return false;
  }

  @Override
  public void send(String message) {
    answers.add(message);
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
  public void resync(String why) {
    outbox.clear();
    outbox.notice(new ServerMessage.Resync(why));
  }

  @Override
  public void failed(long version, AnalysisFailure failure) {
    throw failure;
  }
}
