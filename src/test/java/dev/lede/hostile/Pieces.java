package dev.lede.hostile;

import java.util.List;
import java.util.Random;

/** What hostile input is made of. */
final class Pieces {
  /** Of texts: words and marks, and characters that are no ordinary ones. */
  private static final List<String> WORDS =
      List.of(
          "Lena Berg",
          "met",
          "Amina Okello",
          "in Oslo",
          "on 9 March 2019",
          "said",
          "he",
          "5 km",
          "\"We go,\"",
          "\u201cNo\u201d",
          "'",
          ".",
          "\n\n",
          "\n",
          "\r\n",
          "\u2028",
          "\u0085",
          " ",
          "$4 million",
          "Mr.",
          "(Reuters) -",
          "By",
          "\u200b",
          "\u202e",
          "\u2066",
          "\ufeff",
          "\u00ad",
          "e\u0301",
          "\ud83d\ude00",
          "\u6587",
          "\u0000",
          "\u001b[31m",
          "\ufffd",
          "\\",
          "<b>",
          "&amp;",
          "%s",
          "{{nonce}}",
          "last Monday",
          "the president",
          "twenty");

  /** In the place of a value in JSON. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"x\"",
          "-1",
          "-0",
          "0",
          "1",
          "0.5",
          "1e2",
          "1e400",
          "-1e400",
          "00",
          "+1",
          "NaN",
          "Infinity",
          "2147483647",
          "2147483648",
          "9007199254740991",
          "9007199254740992",
          "9223372036854775808",
          "1".repeat(63),
          "9".repeat(2_000),
          "0x10",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u0000\"",
          "[[]]",
          "[0,0,\"\"]",
          "[null]");

  /** Put in anywhere. */
  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "\\",
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          ",,",
          "\\u",
          "\\ud83d",
          "/*x*/",
          "//",
          "'",
          "\ufeff",
          "\u0000",
          "\t",
          "\n",
          "\u2028",
          "\ud800",
          "\udfff",
          "\u202e",
          "\u200d",
          "#",
          "\"t\":\"open\",",
          "\"v\":1,",
          "\"text\":\"a\",",
          "\"unknown\":{\"a\":[1]},",
          "e",
          "E");

  /** Bytes that are no UTF-8. */
  private static final List<byte[]> BYTES =
      List.of(
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xFF},
          new byte[] {(byte) 0xE2, (byte) 0x82},
          new byte[] {0});

  private Pieces() {}

  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** A text of a few words; now and then of many, or one word without an end. */
  static String text(Random random) {
    if (random.nextInt(1_000) == 0) {
      return one(WORDS, random).repeat(1 + random.nextInt(4_000));
    }
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(20); left > 0; left--) {
      text.append(one(WORDS, random)).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  static String value(Random random) {
    return one(VALUES, random);
  }

  static String scrap(Random random) {
    return one(SCRAPS, random);
  }

  static byte[] bytes(Random random) {
    return one(BYTES, random).clone();
  }
}
