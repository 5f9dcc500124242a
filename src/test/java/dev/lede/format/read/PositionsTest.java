package dev.lede.format.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PositionsTest {
  private static final String[] PIECES = {
    "a", "\u00e9", "\u20ac", "\uD83D\uDE00", "\r\n", "e\u0301"
  };

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsEveryBorderOfACharacterAndNothingElse(long seed) {
    Random random = new Random(seed);
    StringBuilder built = new StringBuilder();
    for (int i = random.nextInt(700); i > 0; i--) {
      built.append(PIECES[random.nextInt(PIECES.length)]);
    }
    String text = built.toString();
    Positions utf16 = Positions.of(text, "utf16");
    Positions codePoints = Positions.ofCodePoints(text);
    Positions utf8 = Positions.of(text, "utf8");
    int last = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside =
          at > 0
              && at < text.length()
              && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      assertEquals(inside ? Positions.NONE : at, utf16.utf16(at));
      if (!inside) {
        int bytes = text.substring(0, at).getBytes(StandardCharsets.UTF_8).length;
        assertEquals(at, codePoints.utf16(text.codePointCount(0, at)));
        assertEquals(at, utf8.utf16(bytes));
        for (int between = last + 1; between < bytes; between++) {
          assertEquals(Positions.NONE, utf8.utf16(between));
        }
        last = bytes;
      }
    }
    assertEquals(Positions.NONE, utf8.utf16(last + 1L));
    assertEquals(Positions.NONE, codePoints.utf16(-1));
    assertEquals(last, utf8.length());
  }
}
