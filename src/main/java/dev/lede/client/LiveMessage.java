package dev.lede.client;

import dev.lede.annotation.Delta;
import java.util.Optional;

/** What the server says on a live connection. */
sealed interface LiveMessage {
  record Ready(long version, int maxChars) implements LiveMessage {}

  record Mentions(long version, long number, Delta delta, boolean done) implements LiveMessage {}

  record Whole(long number, LiveDocument document) implements LiveMessage {}

  record Status(long version, double done) implements LiveMessage {}

  record Resync(String why) implements LiveMessage {}

  record Trouble(String code, String message, Integer retryMillis) implements LiveMessage {
    /** Why the server did not take what it was sent; empty when it only could not read it yet. */
    Optional<LedeException> refusal() {
      if (retryMillis != null || code.equals("analysis_failed")) {
        return Optional.empty();
      }
      int status = code.equals("too_long") ? 413 : 400;
      Problem problem = new Problem(status, code, "Refused", message, null, null);
      return Optional.of(new LedeException(problem, null, 0));
    }
  }

  /** What a later server may say and this client does not know. */
  record Unknown(String name) implements LiveMessage {}
}
