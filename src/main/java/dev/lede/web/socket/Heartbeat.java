package dev.lede.web.socket;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;

/**
 * Asks a client from time to time whether it is still there, and gives it up when nothing was heard
 * of it for too long. Confined to the context of the socket.
 */
final class Heartbeat {
  private final Vertx vertx;
  private final long idleNanos;
  private final Runnable ask;
  private final Runnable giveUp;
  private final long timer;
  private long heardNanos = System.nanoTime();

  /**
   * Starts.
   *
   * @param pingMillis how often to ask
   * @param idleMillis how long to wait for a sign of life
   */
  Heartbeat(Vertx vertx, long pingMillis, long idleMillis, Runnable ask, Runnable giveUp) {
    this.vertx = vertx;
    this.idleNanos = TimeUnit.MILLISECONDS.toNanos(idleMillis);
    this.ask = ask;
    this.giveUp = giveUp;
    this.timer = vertx.setPeriodic(pingMillis, id -> beat());
  }

  /** The client was heard. */
  void heard() {
    heardNanos = System.nanoTime();
  }

  private void beat() {
    if (System.nanoTime() - heardNanos > idleNanos) {
      giveUp.run();
    } else {
      ask.run();
    }
  }

  /** Stops asking. */
  void stop() {
    vertx.cancelTimer(timer);
  }
}
