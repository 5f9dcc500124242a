package dev.lede.web;

/** Whether the server is about to stop: then it is not ready, though it answers. Thread-safe. */
public final class Stopping {
  private volatile boolean begun;

  /** From now on the server is not ready. */
  public void begin() {
    begun = true;
  }

  /** Whether it is about to stop. */
  boolean isBegun() {
    return begun;
  }
}
