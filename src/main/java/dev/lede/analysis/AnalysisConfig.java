package dev.lede.analysis;

/**
 * The settings of the analysis.
 *
 * @param workers how many sentences or batches are analysed at the same time, one thread each
 * @param maxInFlight most sentences taken on and not answered yet; more are refused
 * @param timeoutMillis how long a batch may take at a worker
 * @param batchSentences most sentences in one batch
 * @param batchWaitMillis how long a batch waits for more sentences, at most
 * @param cacheMegabytes how much memory the cache of sentences may take; 0 for none
 */
public record AnalysisConfig(
    int workers,
    int maxInFlight,
    int timeoutMillis,
    int batchSentences,
    int batchWaitMillis,
    int cacheMegabytes) {

  public AnalysisConfig {
    if (workers < 1 || maxInFlight < 1 || timeoutMillis < 1 || batchSentences < 1) {
      throw new IllegalArgumentException(
          "must be positive: workers %d, maxInFlight %d, timeoutMillis %d, batchSentences %d"
              .formatted(workers, maxInFlight, timeoutMillis, batchSentences));
    }
    if (batchWaitMillis < 0 || cacheMegabytes < 0) {
      throw new IllegalArgumentException(
          "must not be negative: batchWaitMillis %d, cacheMegabytes %d"
              .formatted(batchWaitMillis, cacheMegabytes));
    }
  }
}
