package dev.lede.analysis;

import java.util.Objects;

/**
 * What a process with workers says again and again to all others.
 *
 * @param member who it is
 * @param workers how many workers it has; 0 when it is about to stop
 */
record Presence(Member member, int workers) {
  /** Most workers of one process. */
  static final int MOST_WORKERS = 1_024;

  Presence {
    Objects.requireNonNull(member, "member");
    if (workers < 0 || workers > MOST_WORKERS) {
      throw new IllegalArgumentException(
          "workers must be 0 to %d but is %d".formatted(MOST_WORKERS, workers));
    }
  }
}
