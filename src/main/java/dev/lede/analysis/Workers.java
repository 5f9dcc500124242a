package dev.lede.analysis;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Which workers are free. A worker that did not answer rests ({@link Recovery}) instead of failing
 * the next batch too. Confined to the dispatcher.
 */
final class Workers {
  private final int all;
  private final Deque<Integer> free = new ArrayDeque<>();
  private int resting;

  Workers(int all) {
    this.all = all;
    for (int worker = 0; worker < all; worker++) {
      free.add(worker);
    }
  }

  /** How many are free. */
  int free() {
    return free.size();
  }

  /** Whether none has work. */
  boolean idle() {
    return free.size() + resting == all;
  }

  /** Whether none is there that might work. */
  boolean gone() {
    return resting == all;
  }

  /** One that is free; now it has work. */
  int take() {
    return free.remove();
  }

  /** A worker that had work is free. */
  void release(int worker) {
    free.add(worker);
  }

  /** A worker that had work did not answer. */
  void rest() {
    resting++;
  }

  /** A worker that rested is free again. */
  void wake(int worker) {
    resting--;
    free.add(worker);
  }
}
