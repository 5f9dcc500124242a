package dev.lede.web.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {
  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "\u00e9\u4e2d\uD83D\uDE00", "a real \uFFFD", "\uFEFFmark"})
  void readsWhatIsUtf8(String text) {
    assertEquals(text, Utf8.decode(text.getBytes(StandardCharsets.UTF_8), "The body"));
  }

  @ParameterizedTest
  @CsvSource({
    "61FF, 1, a byte that never occurs",
    "6161C3, 2, cut short at the end",
    "C328, 0, a second byte that is none",
    "C0AF, 0, longer than needed",
    "61EDA080, 1, a surrogate",
    "F4908080, 0, beyond Unicode",
    "EFBFBD80, 3, after a real replacement character"
  })
  void namesTheFirstByteThatDoesNotBelong(String hex, int at, String what) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    Refusal refusal = assertThrows(Refusal.class, () -> Utf8.decode(bytes, "The body"), what);
    assertTrue(refusal.getMessage().contains("byte " + at), refusal.getMessage());
  }

  @Test
  void findsAFaultFarIntoALongText() {
    byte[] bytes = "\u00e9".repeat(20_000).getBytes(StandardCharsets.UTF_8);
    bytes[30_000] = 'x';
    Refusal refusal = assertThrows(Refusal.class, () -> Utf8.decode(bytes, "The body"));
    assertTrue(refusal.getMessage().contains("byte 30001"), refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"a\uD83D\uDE00b, -1", "ab, -1", "a\uD83D, 1", "\uDE00a, 0", "\uD83D\uD83D\uDE00, 0"})
  void findsSurrogatesWithoutTheirOtherHalf(String text, int at) {
    assertEquals(at, Utf8.unpairedSurrogate(text));
  }
}
