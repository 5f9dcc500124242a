package dev.lede.web.api;

import io.vertx.core.buffer.Buffer;
import java.util.function.Consumer;

/**
 * Cuts a stream of bytes into lines at LF; a CR before it is no part of the line. A line that is
 * longer than the limit is told as a line without bytes and skipped to its end, so memory stays
 * bounded. Confined to one thread.
 */
final class LineSplitter {
  /**
   * One line.
   *
   * @param number counted from 1
   * @param bytes what stands on it; null when it is too long
   */
  record Line(long number, Buffer bytes) {
    /** Whether there is nothing on it but white space. */
    boolean isBlank() {
      if (bytes == null) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        byte b = bytes.getByte(i);
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private static final byte LF = '\n';
  private static final byte CR = '\r';

  private final int maxBytes;
  private final Consumer<Line> lines;
  private Buffer rest = Buffer.buffer();
  private boolean skipping;
  private long number;

  LineSplitter(int maxBytes, Consumer<Line> lines) {
    this.maxBytes = maxBytes;
    this.lines = lines;
  }

  /** The next bytes of the stream. */
  void feed(Buffer chunk) {
    int from = 0;
    for (int i = 0; i < chunk.length(); i++) {
      if (chunk.getByte(i) == LF) {
        add(chunk, from, i);
        end();
        from = i + 1;
      }
    }
    add(chunk, from, chunk.length());
  }

  /** The stream is over; what stands after its last LF is a line too. */
  void finish() {
    if (skipping || rest.length() > 0) {
      end();
    }
  }

  private void add(Buffer chunk, int from, int to) {
    if (skipping || from == to) {
      return;
    }
    if (rest.length() + to - from > maxBytes) {
      skipping = true;
      rest = Buffer.buffer();
    } else {
      rest.appendBuffer(chunk, from, to - from);
    }
  }

  private void end() {
    number++;
    if (skipping) {
      lines.accept(new Line(number, null));
    } else {
      int length = rest.length();
      boolean carriage = length > 0 && rest.getByte(length - 1) == CR;
      lines.accept(new Line(number, rest.slice(0, carriage ? length - 1 : length)));
    }
    skipping = false;
    rest = Buffer.buffer();
  }
}
