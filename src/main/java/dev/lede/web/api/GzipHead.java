package dev.lede.web.api;

import java.util.zip.DataFormatException;

/** What stands before the compressed bytes of a member of gzip (RFC 1952). */
final class GzipHead {
  private static final int FIXED_BYTES = 10;
  private static final int MAX_BYTES = 64 * 1024;
  private static final int CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private GzipHead() {}

  /**
   * How long it is, or -1 when more has to come to see that.
   *
   * @throws DataFormatException when it is no such thing, or unreasonably long
   */
  static int length(byte[] bytes) throws DataFormatException {
    if (starts(bytes, 0, 0x1F) && starts(bytes, 1, 0x8B) && starts(bytes, 2, 8)) {
      int length = bytes.length < FIXED_BYTES ? -1 : fields(bytes, bytes[3]);
      if (length >= 0 || bytes.length < MAX_BYTES) {
        return length;
      }
    }
    throw new DataFormatException("no head of gzip");
  }

  private static boolean starts(byte[] bytes, int at, int value) {
    return bytes.length <= at || (bytes[at] & 0xFF) == value;
  }

  private static int fields(byte[] bytes, int flags) {
    int at = FIXED_BYTES;
    if ((flags & EXTRA) != 0) {
      if (bytes.length < at + 2) {
        return -1;
      }
      at += 2 + (bytes[at] & 0xFF) + ((bytes[at + 1] & 0xFF) << 8);
    }
    at = (flags & NAME) == 0 ? at : afterZero(bytes, at);
    at = (flags & COMMENT) == 0 ? at : afterZero(bytes, at);
    at = (flags & CHECK) == 0 || at < 0 ? at : at + 2;
    return at > bytes.length ? -1 : at;
  }

  private static int afterZero(byte[] bytes, int from) {
    if (from < 0) {
      return -1;
    }
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i + 1;
      }
    }
    return -1;
  }
}
