package dev.lede.web.wire;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text from outside: nothing is replaced silently. */
public final class Utf8 {
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  /**
   * The text these bytes are.
   *
   * @param what how a message names the bytes, such as {@code "The body"}
   * @throws Refusal when they are not well-formed UTF-8, naming the byte
   */
  public static String decode(byte[] bytes, String what) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The decoder puts this character where it fails; only then is a second, strict look needed.
    if (text.indexOf(REPLACEMENT) >= 0) {
      int malformed = firstMalformed(bytes);
      if (malformed >= 0) {
        throw Refusal.badJson(what + " is not UTF-8: byte " + malformed + " does not belong");
      }
    }
    return text;
  }

  /** Index of the first byte that is no UTF-8, or -1. */
  private static int firstMalformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** Index of the first surrogate without its other half, or -1 when the text is well-formed. */
  public static int unpairedSurrogate(CharSequence text) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isSurrogate(c)) {
        at++;
      } else if (isPair(text, at)) {
        at += 2;
      } else {
        return at;
      }
    }
    return -1;
  }

  private static boolean isPair(CharSequence text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
