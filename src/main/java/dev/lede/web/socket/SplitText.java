package dev.lede.web.socket;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketBase;
import io.vertx.core.http.WebSocketFrame;

/** Sends a text message in frames that every client takes: none over 64 KiB. */
final class SplitText {
  /** Three bytes at most for each of these; a pair of surrogates takes four. */
  private static final int FRAME_CHARS = 16 * 1024;

  private SplitText() {}

  /** Sends a message; completes with its last frame. */
  static Future<Void> write(WebSocketBase socket, String message) {
    int from = 0;
    while (true) {
      int to = end(message, from);
      boolean last = to == message.length();
      String part = message.substring(from, to);
      WebSocketFrame frame =
          from == 0
              ? WebSocketFrame.textFrame(part, last)
              : WebSocketFrame.continuationFrame(Buffer.buffer(part), last);
      Future<Void> written = socket.writeFrame(frame);
      if (last) {
        return written;
      }
      from = to;
    }
  }

  /** Where the frame that begins at {@code from} ends: not inside a pair of surrogates. */
  static int end(String message, int from) {
    int to = Math.min(message.length(), from + FRAME_CHARS);
    boolean cutsPair = to < message.length() && Character.isHighSurrogate(message.charAt(to - 1));
    return cutsPair ? to + 1 : to;
  }
}
