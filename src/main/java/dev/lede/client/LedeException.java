package dev.lede.client;

import java.util.Optional;

/** The server answered, but not with what was asked for. */
public final class LedeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;
  private final transient Article partial;
  private final long retryAfterMillis;

  LedeException(Problem problem, Article partial, long retryAfterMillis) {
    super(problem.status() + " " + problem.title() + ": " + problem.detail());
    this.problem = problem;
    this.partial = partial;
    this.retryAfterMillis = retryAfterMillis;
  }

  /** What went wrong. */
  public Problem problem() {
    return problem;
  }

  /** What was annotated before the server's time was over; its {@code analysed} says how much. */
  public Optional<Article> partial() {
    return Optional.ofNullable(partial);
  }

  /** How long the server asks to wait before the next attempt; 0 when it does not say. */
  public long retryAfterMillis() {
    return retryAfterMillis;
  }
}
