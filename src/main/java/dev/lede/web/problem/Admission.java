package dev.lede.web.problem;

import java.util.concurrent.atomic.AtomicInteger;

/** So many at once and no more. Safe to share between threads. */
public final class Admission {
  private final int places;
  private final AtomicInteger taken = new AtomicInteger();

  /** Lets in as many as there are places, at least one. */
  public Admission(int places) {
    if (places < 1) {
      throw new IllegalArgumentException("places must be positive but is " + places);
    }
    this.places = places;
  }

  /** Takes a place, to be given back by {@link #leave}; false when there is none. */
  public boolean enter() {
    if (taken.incrementAndGet() <= places) {
      return true;
    }
    taken.decrementAndGet();
    return false;
  }

  /** Gives a place back. */
  public void leave() {
    taken.decrementAndGet();
  }

  /** How many places there are. */
  public int places() {
    return places;
  }

  /** How many are in. */
  public int taken() {
    return taken.get();
  }
}
