package dev.lede.web.problem;

/**
 * The type and the stack of a failure without its message, which may quote a user's text: what may
 * be logged.
 */
public final class Trace extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_CAUSES = 8;

  private Trace(Throwable failure, Throwable cause) {
    super(failure.getClass().getName(), cause, false, true);
    setStackTrace(failure.getStackTrace());
  }

  /** What may be logged of this failure. */
  public static Trace of(Throwable failure) {
    return of(failure, MAX_CAUSES);
  }

  private static Trace of(Throwable failure, int causes) {
    Throwable cause = failure.getCause();
    return new Trace(failure, cause == null || causes == 0 ? null : of(cause, causes - 1));
  }
}
