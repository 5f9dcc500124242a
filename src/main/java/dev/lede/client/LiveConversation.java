package dev.lede.client;

import dev.lede.text.Edit;
import dev.lede.text.TextRange;
import io.vertx.core.Future;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What a live article and the server say to each other: who is told what, and when the text has to
 * be sent as a whole. Confined to the context of the article.
 */
final class LiveConversation implements LiveConnection.Receiver {
  private static final long NONE = -1;

  private final LiveState state;
  private final LiveListener listener;
  private final LiveConnection connection;
  private final int maxUnanswered;
  private final Awaited<LiveSnapshot> done = new Awaited<>();
  private LocalDate date;
  private boolean opened;
  private boolean closed;
  private long number;

  /** Version of the open the server has not answered yet. */
  private long opening = NONE;

  /** Whether the server was sent all there is. */
  private boolean synced;

  LiveConversation(
      LiveState state,
      LiveListener listener,
      Function<LiveConnection.Receiver, LiveConnection> connection,
      int maxUnanswered) {
    this.state = state;
    this.listener = listener;
    this.connection = connection.apply(this);
    this.maxUnanswered = maxUnanswered;
  }

  void begin() {
    connection.connect();
  }

  void open(String text, LocalDate written) {
    requireUsable(true);
    date = written;
    opened = true;
    begin(text);
  }

  private void begin(String text) {
    state.open(text);
    done.renew();
    tellAll();
  }

  private void tellAll() {
    synced = connection.isOpen();
    if (synced) {
      opening = state.version();
      connection.send(LiveFrameJson.open(opening, state.text(), date));
    }
  }

  void edit(Edit edit) {
    requireUsable(opened);
    long base = state.version();
    state.edit(edit, synced);
    done.renew();
    if (synced) {
      int length = state.text().length();
      connection.send(LiveFrameJson.edit(base, state.version(), edit, length));
      // A server that says nothing to so many edits gets the whole text when it speaks again.
      synced = state.unanswered() < maxUnanswered;
    }
  }

  void view(TextRange range) {
    requireUsable(opened);
    if (synced) {
      connection.send(LiveFrameJson.view(range));
    }
  }

  Future<LiveSnapshot> done() {
    requireUsable(true);
    return done.future();
  }

  Future<Void> close() {
    closed = true;
    done.fail(new IllegalStateException("The article is closed"));
    return connection.close();
  }

  private void requireUsable(boolean ready) {
    if (closed || !ready) {
      throw new IllegalStateException(closed ? "The article is closed" : "There is no text yet");
    }
  }

  @Override
  public void connected() {
    number = 0;
    if (opened) {
      tellAll();
    }
  }

  @Override
  public void lost(Throwable cause, long retryMillis) {
    synced = false;
    opening = NONE;
    listener.disconnected(cause, retryMillis);
  }

  @Override
  public void refused(LedeException why) {
    done.fail(why);
    closed = true;
    listener.refused(why);
  }

  @Override
  public void frame(String frame) {
    LiveMessage message;
    try {
      message = LiveMessageJson.read(frame);
    } catch (RuntimeException e) {
      connection.drop(new IllegalStateException("a frame of the server cannot be read", e));
      return;
    }
    take(message);
  }

  private void take(LiveMessage message) {
    if (message instanceof LiveMessage.Ready ready) {
      ready(ready);
    } else if (message instanceof LiveMessage.Mentions mentions) {
      if (isNext(mentions.number())) {
        state.take(mentions);
        catchUp();
        listener.mentions(mentions.version(), mentions.delta(), mentions.done());
      }
    } else if (message instanceof LiveMessage.Whole whole) {
      if (isNext(whole.number())) {
        document(whole.document());
      }
    } else if (message instanceof LiveMessage.Status status && opening == NONE) {
      listener.status(status.version(), status.done());
    } else if (message instanceof LiveMessage.Resync) {
      begin(state.text());
    } else if (message instanceof LiveMessage.Trouble trouble) {
      trouble.refusal().ifPresent(done::fail);
      listener.trouble(trouble.code(), trouble.message(), trouble.retryMillis());
    }
  }

  private void ready(LiveMessage.Ready ready) {
    if (ready.version() == opening) {
      opening = NONE;
      state.forget();
      catchUp();
      listener.ready(ready.version(), ready.maxChars());
    }
  }

  private void document(LiveDocument document) {
    state.take(document);
    connection.settled();
    LiveSnapshot now = state.snapshot();
    if (now.done()) {
      done.complete(now);
    }
    catchUp();
    listener.document(document);
  }

  /** Whether this counts: not while another text is on its way, nor after one was lost. */
  private boolean isNext(long given) {
    boolean gap = given != number + 1;
    number = given;
    if (opening != NONE) {
      return false;
    }
    if (gap) {
      begin(state.text());
    }
    return !gap;
  }

  private void catchUp() {
    if (!synced && opened && opening == NONE && connection.isOpen()) {
      begin(state.text());
    }
  }
}
