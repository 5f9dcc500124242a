package dev.lede.web.socket;

import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import java.util.function.Consumer;

/**
 * Puts the frames of a client together into messages. What may not be sent at all, binary frames
 * and messages over the limit, is refused once; after that nothing is heard any more. Holds at most
 * one message. Confined to the context of the socket.
 */
final class MessageFrames implements Handler<WebSocketFrame> {
  /** Ends a socket, with a status code of RFC 6455. */
  @FunctionalInterface
  interface Refuser {
    void refuse(short status, String why);
  }

  private static final short UNSUPPORTED_DATA = 1003;
  private static final short MESSAGE_TOO_BIG = 1009;

  private final int maxBytes;
  private final Consumer<byte[]> messages;
  private final Refuser refuser;
  private Buffer begun;
  private boolean refused;

  /**
   * Puts frames together.
   *
   * @param messages takes the bytes of each whole message
   */
  MessageFrames(int maxBytes, Consumer<byte[]> messages, Refuser refuser) {
    this.maxBytes = maxBytes;
    this.messages = messages;
    this.refuser = refuser;
  }

  @Override
  public void handle(WebSocketFrame frame) {
    if (refused) {
      return;
    }
    if (frame.isBinary()) {
      refuse(UNSUPPORTED_DATA, "only text frames are taken");
    } else if (frame.isText() || frame.isContinuation()) {
      add(frame.binaryData(), frame.isFinal());
    }
  }

  private void add(Buffer data, boolean last) {
    long length = data.length() + (begun == null ? 0L : begun.length());
    if (length > maxBytes) {
      refuseLong();
    } else if (!last) {
      begun = begun == null ? Buffer.buffer().appendBuffer(data) : begun.appendBuffer(data);
    } else {
      Buffer whole = begun == null ? data : begun.appendBuffer(data);
      begun = null;
      messages.accept(whole.getBytes());
    }
  }

  /** Hears that the frames cannot be read on; what is broken or far too long ends the socket. */
  void failed(Throwable failure) {
    if (failure instanceof CorruptedWebSocketFrameException corrupted) {
      WebSocketCloseStatus status = corrupted.closeStatus();
      refuse((short) status.code(), status.reasonText());
    }
  }

  private void refuseLong() {
    refuse(MESSAGE_TOO_BIG, "a message may have " + maxBytes + " bytes");
  }

  private void refuse(short status, String why) {
    if (!refused) {
      refused = true;
      begun = null;
      refuser.refuse(status, why);
    }
  }
}
