package dev.lede.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Frames of a WebSocket as a client writes them (RFC 6455, section 5.2). */
public final class ClientFrame {
  private ClientFrame() {}

  /** A whole message in one frame, masked with zeros. */
  public static byte[] whole(int opcode, byte[] payload) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0x80 | opcode);
    if (payload.length < 126) {
      out.write(0x80 | payload.length);
    } else if (payload.length < 1 << 16) {
      out.write(0x80 | 126);
      out.write(payload.length >> 8);
      out.write(payload.length);
    } else {
      out.write(0x80 | 127);
      out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(payload.length).array());
    }
    out.writeBytes(new byte[4]);
    out.writeBytes(payload);
    return out.toByteArray();
  }
}
