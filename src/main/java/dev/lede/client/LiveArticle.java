package dev.lede.client;

import dev.lede.text.Edit;
import dev.lede.text.TextRange;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocketClient;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/**
 * A document that is annotated while it is written. It owns the text: edits take effect at once,
 * whether there is a connection or not; after a loss the whole text is sent again. Its methods may
 * be called from any thread and take effect in the order of the calls, on the context of the
 * article.
 */
public final class LiveArticle {
  private static final int MAX_UNANSWERED = 1_000;

  private final Context context;
  private final LiveState state = new LiveState();
  private final LiveConversation conversation;

  private LiveArticle(
      Context context,
      WebSocketClient sockets,
      ClientOptions options,
      Attempts attempts,
      LiveListener listener) {
    this.context = context;
    this.conversation =
        new LiveConversation(
            state,
            listener,
            receiver -> new LiveConnection(context, sockets, options, attempts, receiver),
            MAX_UNANSWERED);
  }

  static LiveArticle connect(
      Context context,
      WebSocketClient sockets,
      ClientOptions options,
      Attempts attempts,
      LiveListener listener) {
    LiveArticle article = new LiveArticle(context, sockets, options, attempts, listener);
    context.runOnContext(turn -> article.conversation.begin());
    return article;
  }

  /**
   * Begins with a text, or puts another in its place.
   *
   * @param date when it was written, or null
   * @return the version of the text; fails with an {@code IllegalArgumentException} when a
   *     surrogate in it lacks its other half
   */
  public Future<Long> open(String text, LocalDate date) {
    return turn(
        () -> {
          Difference.requireWhole(text);
          conversation.open(text, date);
          return state.version();
        });
  }

  /**
   * Changes the text.
   *
   * @return the version of the changed text; fails when the edit reaches beyond the text, when it
   *     leaves half a surrogate pair, or before {@link #open}
   */
  public Future<Long> edit(Edit edit) {
    return turn(() -> changed(edit));
  }

  /** The same for a text of which you do not know what changed. */
  public Future<Long> setText(String text) {
    return turn(() -> changed(Difference.of(state.text(), text)));
  }

  private long changed(Edit edit) {
    String after = edit.apply(state.text());
    Difference.requireWhole(after);
    // An edit may cut a pair in two as long as the whole is right; a frame cannot hold half a pair.
    conversation.edit(Difference.isWhole(edit) ? edit : Difference.of(state.text(), after));
    return state.version();
  }

  /** Tells what is on the screen, which is then done first. */
  public Future<Void> view(TextRange range) {
    return turn(
        () -> {
          conversation.view(range);
          return null;
        });
  }

  /** How the article is now. */
  public Future<LiveSnapshot> snapshot() {
    return turn(state::snapshot);
  }

  /**
   * How the article is when the server has told all of the newest version: after what was edited
   * before this call and, when edits go on, after those too. Fails when the server does not take
   * the text, or the article is closed.
   */
  public Future<LiveSnapshot> done() {
    return turn(conversation::done).compose(done -> done);
  }

  /** Gives up the connection; the article cannot be used any more. */
  public Future<Void> close() {
    return turn(conversation::close).compose(closed -> closed);
  }

  private <T> Future<T> turn(Callable<T> action) {
    Promise<T> outcome = Promise.promise();
    context.runOnContext(
        turn -> {
          try {
            outcome.complete(action.call());
          } catch (Exception e) {
            outcome.fail(e);
          }
        });
    return outcome.future();
  }
}
