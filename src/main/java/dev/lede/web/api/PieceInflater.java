package dev.lede.web.api;

import io.vertx.core.buffer.Buffer;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates gzip or deflate that comes in pieces of any length. Of gzip there may be several members
 * after another. Confined to one thread; to be closed.
 */
final class PieceInflater implements AutoCloseable {
  private static final int OUT_BYTES = 64 * 1024;
  private static final int TRAILER_BYTES = 8;

  private final boolean gzip;
  private final Consumer<Buffer> out;
  private final byte[] buffer = new byte[OUT_BYTES];
  private final CRC32 crc = new CRC32();
  private Inflater inflater;
  private byte[] rest = new byte[0];
  private boolean inTrailer;
  private boolean whole;

  /**
   * Inflates.
   *
   * @param coding gzip or deflate
   * @param out takes what comes out, at most so many bytes at once
   */
  PieceInflater(BodyCoding coding, Consumer<Buffer> out) {
    this.gzip = coding == BodyCoding.GZIP;
    this.out = out;
  }

  /** Whether what came so far is complete. */
  boolean isWhole() {
    return whole;
  }

  /**
   * The next piece.
   *
   * @throws DataFormatException when it is not what it should be
   */
  void feed(byte[] piece) throws DataFormatException {
    byte[] input = Arrays.copyOf(rest, rest.length + piece.length);
    System.arraycopy(piece, 0, input, rest.length, piece.length);
    rest = input;
    boolean goesOn = true;
    while (goesOn && rest.length > 0) {
      goesOn = step();
    }
  }

  /** Does what can be done with the rest; false when more of it has to come. */
  private boolean step() throws DataFormatException {
    if (inTrailer) {
      return trailer();
    }
    return inflater == null ? head() : body();
  }

  private boolean head() throws DataFormatException {
    if (!gzip && whole) {
      throw new DataFormatException("more after the end");
    }
    whole = false;
    int length = gzip ? GzipHead.length(rest) : 0;
    if (length < 0 || (!gzip && rest.length < 2)) {
      return false;
    }
    inflater = new Inflater(gzip || !BodyCoding.hasZlibHead(rest));
    crc.reset();
    drop(length);
    return true;
  }

  private boolean body() throws DataFormatException {
    inflater.setInput(rest);
    int length = inflater.inflate(buffer);
    while (length > 0) {
      crc.update(buffer, 0, length);
      out.accept(Buffer.buffer(Arrays.copyOf(buffer, length)));
      length = inflater.inflate(buffer);
    }
    if (inflater.needsDictionary()) {
      throw new DataFormatException("needs a dictionary");
    }
    drop(rest.length - inflater.getRemaining());
    if (!inflater.finished()) {
      return false;
    }
    inTrailer = gzip;
    if (!gzip) {
      end();
    }
    return true;
  }

  private boolean trailer() throws DataFormatException {
    if (rest.length < TRAILER_BYTES) {
      return false;
    }
    if (number(0) != (int) crc.getValue() || number(4) != (int) inflater.getBytesWritten()) {
      throw new DataFormatException("does not add up");
    }
    drop(TRAILER_BYTES);
    inTrailer = false;
    end();
    return true;
  }

  private void end() {
    close();
    whole = true;
  }

  private int number(int at) {
    int number = 0;
    for (int i = 3; i >= 0; i--) {
      number = number << 8 | (rest[at + i] & 0xFF);
    }
    return number;
  }

  private void drop(int bytes) {
    rest = Arrays.copyOfRange(rest, bytes, rest.length);
  }

  @Override
  public void close() {
    if (inflater != null) {
      inflater.end();
      inflater = null;
    }
  }
}
