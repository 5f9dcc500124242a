package dev.lede.nlp.encoder;

/** The model could not be opened or run. The message never holds text of a user. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
