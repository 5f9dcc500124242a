package dev.lede.web.socket;

import dev.lede.web.access.Pace;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;

/**
 * Whether a client is listened to: not while too much waits to be said to it, nor while it has to
 * wait because it says too much. Confined to the context of the socket.
 */
final class Intake {
  private static final long NO_TIMER = -1;

  private final Vertx vertx;
  private final ServerWebSocket socket;
  private final Pace pace;
  private boolean congested;
  private boolean waiting;
  private boolean paused;
  private long timer = NO_TIMER;

  /**
   * Listens.
   *
   * @param pace how fast the client may go
   */
  Intake(Vertx vertx, ServerWebSocket socket, Pace pace) {
    this.vertx = vertx;
    this.socket = socket;
    this.pace = pace;
  }

  /** Too much waits to be said to the client, or does not any more. */
  void congested(boolean is) {
    congested = is;
    apply();
  }

  /**
   * Does what the client asked for when it is its turn; until then it is not listened to.
   *
   * @param cost how many requests that is worth
   */
  void inTurn(double cost, Runnable action) {
    long millis = pace.millisBefore(cost);
    if (millis == 0) {
      action.run();
      return;
    }
    waiting = true;
    apply();
    timer = vertx.setTimer(millis, id -> goOn(action));
  }

  private void goOn(Runnable action) {
    action.run();
    waiting = false;
    apply();
  }

  private void apply() {
    boolean pause = congested || waiting;
    if (pause && !paused) {
      socket.pause();
    } else if (!pause && paused) {
      socket.resume();
    }
    paused = pause;
  }

  /** Forgets what waits. */
  void stop() {
    vertx.cancelTimer(timer);
  }
}
