package dev.lede.analysis;

import java.util.Objects;

/**
 * Whether sentences wait for a worker: hears it as an observer of the analysis, and passes all that
 * it hears on. Safe to use from any thread.
 */
public final class Pressure implements AnalysisObserver {
  private final AnalysisObserver next;
  private volatile int waiting;

  /**
   * No pressure yet.
   *
   * @param next hears all of it too
   */
  public Pressure(AnalysisObserver next) {
    this.next = Objects.requireNonNull(next, "next");
  }

  /** Whether nothing waits. */
  boolean isLow() {
    return waiting == 0;
  }

  @Override
  public void waiting(int sentences) {
    waiting = sentences;
    next.waiting(sentences);
  }

  @Override
  public void lookedUp(int known, int unknown) {
    next.lookedUp(known, unknown);
  }

  @Override
  public void batch(int sentences, long nanos) {
    next.batch(sentences, nanos);
  }

  @Override
  public void cached(long sentences, long bytes) {
    next.cached(sentences, bytes);
  }

  @Override
  public void workforce(Workforce workforce) {
    next.workforce(workforce);
  }

  @Override
  public void reading(long nanos) {
    next.reading(nanos);
  }
}
