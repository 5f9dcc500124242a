package dev.lede.analysis;

import java.util.Objects;

/**
 * That a client wants an answer, as long as it does. Clients that want something at the same time
 * take turns, however much each wants. Safe to use from any thread.
 */
public final class Demand {
  private final Object client;
  private Runnable whenOver = () -> {};
  private boolean over;

  /**
   * A demand for one call.
   *
   * @param client who asks, known by its identity: a live document, or one request of the API
   */
  public Demand(Object client) {
    this.client = Objects.requireNonNull(client, "client");
  }

  /** Who asks. */
  Object client() {
    return client;
  }

  /**
   * The client does not want the answer any more. What no worker has begun is dropped, and the call
   * ends as if its time were over.
   */
  public void end() {
    Runnable action;
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      action = whenOver;
    }
    action.run();
  }

  /** What to do when it is over; at once when it is. Once. */
  void whenOver(Runnable action) {
    synchronized (this) {
      if (!over) {
        whenOver = action;
        return;
      }
    }
    action.run();
  }
}
