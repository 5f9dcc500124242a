package dev.lede.web;

import dev.lede.support.ClientFrame;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes to a server and bytes back, for what no client would send. */
final class RawSocket implements AutoCloseable {
  private static final int WAIT_MILLIS = 20_000;

  private final Socket socket;

  RawSocket(TestServer server) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(WAIT_MILLIS);
  }

  RawSocket send(String text) throws IOException {
    return send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  RawSocket send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
    return this;
  }

  /** Asks for a live socket and reads the head of the answer. */
  String askToUpgrade(String... headers) throws IOException {
    send(
        String.join(
            "\r\n",
            "GET /api/v1/live HTTP/1.1",
            "Host: localhost",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
            String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n"),
            ""));
    return readHead();
  }

  /** Opens a live socket. */
  RawSocket upgrade() throws IOException {
    String head = askToUpgrade();
    if (!head.startsWith("HTTP/1.1 101")) {
      throw new IOException(head);
    }
    return this;
  }

  /** Sends a text message of any length in one frame. */
  RawSocket message(String text) throws IOException {
    return frame(1, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a whole frame, masked with zeros. */
  RawSocket frame(int opcode, byte... payload) throws IOException {
    return send(ClientFrame.whole(opcode, payload));
  }

  /** The payload of the next frame, of at most 125 bytes or 64 KiB. */
  byte[] readFrame() throws IOException {
    InputStream in = socket.getInputStream();
    in.read();
    int length = in.read();
    if (length == 126) {
      length = in.read() << 8 | in.read();
    }
    return in.readNBytes(length);
  }

  /** The status code of the next frame, which has to be a close. */
  int readClose() throws IOException {
    byte[] payload = readFrame();
    return (payload[0] & 0xFF) << 8 | (payload[1] & 0xFF);
  }

  /** Status line and headers of an answer. */
  String readHead() throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  /** The body of an answer that comes in chunks, as it comes. */
  InputStream chunks() {
    return new InputStream() {
      private int left;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
          left = Integer.parseInt(readLine(), 16);
        }
        int read = socket.getInputStream().read(bytes, from, Math.min(length, left));
        left -= read;
        if (left == 0) {
          readLine();
        }
        return read;
      }
    };
  }

  private String readLine() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = socket.getInputStream().read(); next != '\n'; ) {
      line.append(next == '\r' ? "" : (char) next);
      next = socket.getInputStream().read();
    }
    return line.toString();
  }

  /** Everything up to the end of the connection. */
  String readAll() throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
