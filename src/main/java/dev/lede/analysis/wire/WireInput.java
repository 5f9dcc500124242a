package dev.lede.analysis.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads one message. Takes nothing on trust: not the bytes, nor how many they say follow. */
public final class WireInput {
  private static final byte UTF_8 = 0;
  private static final byte UTF_16 = 1;

  private final byte[] bytes;
  private int at;

  /**
   * Begins to read.
   *
   * @param what is read, for messages
   * @throws WireFormatException when it is written in another version
   */
  public WireInput(String what, byte[] bytes) {
    this.bytes = bytes;
    byte version = octet();
    if (version != WireOutput.VERSION) {
      throw new WireFormatException(
          "%s is written in version %d of the form; this node reads version %d"
              .formatted(what, version, WireOutput.VERSION));
    }
  }

  /** A number that is not negative. */
  public int number() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = octet();
      if (shift == 28 && (next & 0xf8) != 0) {
        break;
      }
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new WireFormatException("number is out of bounds before byte " + at);
  }

  /** How many follow, each of at least so many bytes: no more than there are bytes for. */
  public int count(int leastBytes) {
    int count = number();
    if ((long) count * leastBytes > bytes.length - at) {
      throw new WireFormatException(
          "%d of %d bytes or more must not follow, since %d bytes do"
              .formatted(count, leastBytes, bytes.length - at));
    }
    return count;
  }

  /** A number that may be negative. */
  int signed() {
    int zigzag = number();
    return (zigzag >>> 1) ^ -(zigzag & 1);
  }

  /** A fraction. */
  double fraction() {
    long bits = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      bits = bits << 8 | (octet() & 0xff);
    }
    return Double.longBitsToDouble(bits);
  }

  /** A text. */
  public String text() {
    int length = count(1);
    byte form = octet();
    if (form == UTF_8) {
      return utf8(length);
    }
    if (form != UTF_16) {
      throw new WireFormatException("text has the unknown form " + form);
    }
    require(2L * length);
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) (octet() << 8 | (octet() & 0xff));
    }
    return new String(units);
  }

  /** Makes sure that nothing is left. */
  public void end() {
    if (at != bytes.length) {
      throw new WireFormatException((bytes.length - at) + " bytes are left over");
    }
  }

  private String utf8(int length) {
    require(length);
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length)).toString();
      at += length;
      return text;
    } catch (CharacterCodingException e) {
      throw new WireFormatException("text at byte %d is not UTF-8".formatted(at));
    }
  }

  private byte octet() {
    require(1);
    return bytes[at++];
  }

  private void require(long more) {
    if (more > bytes.length - at) {
      throw new WireFormatException(
          "%d bytes must follow byte %d but %d do".formatted(more, at, bytes.length - at));
    }
  }
}
