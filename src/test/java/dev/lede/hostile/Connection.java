package dev.lede.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A connection to a server of this machine, byte by byte. */
final class Connection implements Closeable {
  static final int TEXT = 1;
  static final int BINARY = 2;
  static final int CLOSE = 8;
  private static final int PING = 9;
  private static final int WAIT_MILLIS = 30_000;

  /** What the server sent: a text, or the code it closed with. */
  record Message(String text, int closed) {}

  private final Socket socket;
  private final DataInputStream in;

  Connection(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(WAIT_MILLIS);
    socket.setTcpNoDelay(true);
    in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
  }

  void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens a live socket. */
  Connection upgrade() throws IOException {
    send(
        String.join(
            "\r\n",
            "GET /api/v1/live HTTP/1.1",
            "Host: localhost",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
            "",
            ""));
    String head = head();
    if (!head.startsWith("HTTP/1.1 101")) {
      throw new IOException(head);
    }
    return this;
  }

  /** The next message that is no ping; a connection that ended counts as closed with 0. */
  Message message() throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    while (true) {
      int first = in.read();
      if (first < 0) {
        return new Message("", 0);
      }
      byte[] payload = in.readNBytes(length());
      int opcode = first & 0x0F;
      if (opcode == CLOSE) {
        return new Message("", payload.length < 2 ? 0 : ByteBuffer.wrap(payload).getShort());
      }
      if (opcode < PING) {
        whole.writeBytes(payload);
        if ((first & 0x80) != 0) {
          return new Message(whole.toString(StandardCharsets.UTF_8), -1);
        }
      }
    }
  }

  private int length() throws IOException {
    int length = in.read() & 0x7F;
    if (length == 126) {
      return in.readUnsignedShort();
    }
    return length == 127 ? (int) in.readLong() : length;
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.length() < 4 || head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** Says that nothing more comes. */
  void endOutput() throws IOException {
    socket.shutdownOutput();
  }

  /** Says that nothing more comes, and reads all that the server still says. */
  String rest() throws IOException {
    endOutput();
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
