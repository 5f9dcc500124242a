package dev.lede.client;

import dev.lede.annotation.Delta;

/**
 * What a live article tells. Called on the context of the article, one call after the other; may
 * edit the article. What it throws goes to the exception handler of that context.
 */
public interface LiveListener {
  /**
   * Mentions came and went; {@link LiveArticle#snapshot} holds the outcome.
   *
   * @param version of the text that the offsets belong to; the text may have been edited since
   * @param change as the server told it
   * @param done whether nothing is left to find in this version
   */
  default void mentions(long version, Delta change, boolean done) {}

  /** Entities, quotes and zones of a version; after its last mentions, and not of each version. */
  default void document(LiveDocument document) {}

  /** How much of a long piece of work is done, 0 to 1. */
  default void status(long version, double fraction) {}

  /**
   * The server holds the text; all mentions it told before are void.
   *
   * @param maxChars the longest text it takes
   */
  default void ready(long version, int maxChars) {}

  /**
   * Something did not succeed; the article goes on.
   *
   * @param code as in the protocol, such as {@code too_long} or {@code overloaded}
   * @param retryMillis after how long the server tries again by itself, or null
   */
  default void trouble(String code, String message, Integer retryMillis) {}

  /** The connection is lost, or there was none; the next attempt is made after this time. */
  default void disconnected(Throwable cause, long retryMillis) {}

  /** The server will not be asked again, as it refuses: a wrong key or address. */
  default void refused(LedeException why) {}
}
