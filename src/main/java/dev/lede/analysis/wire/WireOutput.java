package dev.lede.analysis.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes one message, its version first. Grows as needed, up to a bound. For one thread. */
public final class WireOutput {
  /** Version of the form. */
  static final byte VERSION = 2;

  /** Most bytes of one message: far more than any batch of sentences within the limits has. */
  static final int MOST_BYTES = 1 << 28;

  private byte[] bytes = new byte[512];
  private int size;

  /** A message that holds its version. */
  public WireOutput() {
    put(VERSION);
  }

  /** A number that is not negative; small ones take one byte. */
  public void number(int value) {
    if (value < 0) {
      throw new IllegalArgumentException("number must not be negative but is " + value);
    }
    int rest = value;
    while (rest > 0x7f) {
      put((byte) (rest | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /** A number that may be negative; those near 0 take one byte. */
  void signed(int value) {
    int zigzag = (value << 1) ^ (value >> 31);
    if (zigzag < 0) {
      throw new IllegalArgumentException("number is out of bounds: " + value);
    }
    number(zigzag);
  }

  /** A fraction, exactly. */
  void fraction(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 56; shift >= 0; shift -= 8) {
      put((byte) (bits >>> shift));
    }
  }

  /** A text, exactly: with its lone surrogates, if it has any. */
  public void text(String text) {
    if (text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
      number(text.length());
      put((byte) 1);
      reserve(2 * text.length());
      text.chars().forEach(this::unit);
    } else {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length);
      put((byte) 0);
      reserve(encoded.length);
      System.arraycopy(encoded, 0, bytes, size, encoded.length);
      size += encoded.length;
    }
  }

  /** What was written. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void unit(int unit) {
    put((byte) (unit >>> 8));
    put((byte) unit);
  }

  private void put(byte value) {
    reserve(1);
    bytes[size++] = value;
  }

  private void reserve(int more) {
    long needed = (long) size + more;
    if (needed > MOST_BYTES) {
      throw new WireFormatException(
          "a message must not have more than %d bytes".formatted(MOST_BYTES));
    }
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, Math.max(needed, 2L * bytes.length)));
    }
  }
}
