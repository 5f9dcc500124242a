package dev.lede.analysis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.lede.annotation.SentenceAnnotations;

/**
 * Annotations by the text of their sentence, bounded by an estimate of the memory they take. Safe
 * to use from any thread.
 */
final class SentenceCache {
  private static final int ENTRY_BYTES = 200;
  private static final int SPAN_BYTES = 72;
  private static final int TOKEN_BYTES = 110;

  private final Cache<String, SentenceAnnotations> cache;

  /**
   * An empty cache.
   *
   * @param maxBytes how much it may hold; 0 for nothing
   */
  SentenceCache(long maxBytes) {
    this.cache =
        Caffeine.newBuilder()
            .maximumWeight(maxBytes)
            .weigher(SentenceCache::bytes)
            .executor(Runnable::run)
            .build();
  }

  /** What is known of a sentence, or null. */
  SentenceAnnotations get(String sentence) {
    return cache.getIfPresent(sentence);
  }

  void put(String sentence, SentenceAnnotations annotations) {
    cache.put(sentence, annotations);
  }

  /** How many sentences there are, about. */
  long size() {
    return cache.estimatedSize();
  }

  /** How many bytes all entries take, as estimated. */
  long weight() {
    cache.cleanUp();
    return cache.policy().eviction().orElseThrow().weightedSize().orElseThrow();
  }

  private static int bytes(String sentence, SentenceAnnotations annotations) {
    return ENTRY_BYTES
        + 2 * sentence.length()
        + SPAN_BYTES * annotations.spans().size()
        + TOKEN_BYTES * annotations.tokens().size();
  }
}
