package dev.lede.app;

/** The server cannot start. The message tells a person why. */
final class StartFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Completes the sentence "Lede cannot start: ...". */
  StartFailure(String message, Throwable cause) {
    super("Lede cannot start: " + message, cause);
  }
}
