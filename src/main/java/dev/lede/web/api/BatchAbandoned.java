package dev.lede.web.api;

/** The client of a batch went before its end. */
final class BatchAbandoned extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BatchAbandoned() {
    super("the client of the batch is gone", null, false, false);
  }
}
