package dev.lede.analysis;

/**
 * Is told what the analysis does, to count it. Called on event loops and worker threads, often; so
 * it must be quick, take any thread and never throw. Gets numbers only, never text.
 */
public interface AnalysisObserver {
  /** Counts nothing. */
  AnalysisObserver NONE = new AnalysisObserver() {};

  /** Sentences were asked for: so many the cache knew, and so many it did not. */
  default void lookedUp(int known, int unknown) {}

  /** So many sentences wait for a worker now. */
  default void waiting(int sentences) {}

  /** A batch came back, with answers or without, so long after it was sent to a worker. */
  default void batch(int sentences, long nanos) {}

  /** The cache holds so many sentences now, which take so much memory, as estimated. */
  default void cached(long sentences, long bytes) {}

  /** In a cluster: these work for this process now. */
  default void workforce(Workforce workforce) {}

  /** A whole article was read: so long after that was asked for. */
  default void reading(long nanos) {}
}
