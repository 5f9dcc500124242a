package dev.lede.intake;

import java.util.Objects;

/**
 * An article cannot be had. The message is for the reader and may quote an address, so it is never
 * logged. Has no stack trace: it is an answer, not a fault of the program.
 */
public final class IntakeFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The operator does not want it. */
    SWITCHED_OFF,
    /** What was given is no address of a page. */
    BAD_ADDRESS,
    /** The address leads to where nobody is to be led. */
    FORBIDDEN_ADDRESS,
    /** The page cannot be had. */
    UNREACHABLE,
    /** There are no words in it, or it is broken. */
    UNREADABLE,
    TOO_LONG,
    TIMEOUT,
    /** Too many are at work. */
    OVERLOADED
  }

  private final Reason reason;

  /**
   * An article cannot be had.
   *
   * @param message a sentence for people, without a stop
   */
  public IntakeFailure(Reason reason, String message) {
    super(message, null, false, false);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
