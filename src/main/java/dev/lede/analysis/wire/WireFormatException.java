package dev.lede.analysis.wire;

/** Bytes that are not what they should be. The message holds nothing of a text. */
public final class WireFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with them. */
  public WireFormatException(String message) {
    super(message, null, false, false);
  }
}
