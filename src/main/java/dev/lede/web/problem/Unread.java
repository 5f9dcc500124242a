package dev.lede.web.problem;

import io.vertx.core.http.HttpServerRequest;

/**
 * Reads and drops what is left of a body, so that the client, which may still be sending, gets its
 * answer and can go on with the connection. One that sends more than a bound is cut off.
 */
final class Unread {
  static final long MAX_BYTES = 64L << 20;

  private final HttpServerRequest request;
  private long left = MAX_BYTES;

  private Unread(HttpServerRequest request) {
    this.request = request;
  }

  static void discard(HttpServerRequest request) {
    if (!request.isEnded()) {
      Unread unread = new Unread(request);
      request.handler(chunk -> unread.drop(chunk.length())).resume();
    }
  }

  private void drop(int bytes) {
    left -= bytes;
    if (left < 0) {
      request.connection().close();
    }
  }
}
