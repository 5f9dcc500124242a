package dev.lede.web.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetsTest {
  private static final String[] PIECES = {
    "a",
    "Z",
    " ",
    "\r\n",
    "\n",
    "\u00e9",
    "a\u0303",
    "\u0627\u0644",
    "\u4e2d",
    "\u2028",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD83C\uDDF0\uD83C\uDDEA",
    "\uD83D\uDC69\u200D\uD83D\uDE80",
    "plain words "
  };

  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void countsWhatStandsBeforeEveryBoundary(OffsetUnit unit) {
    long seed = new Random().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString(), unit, "seed " + seed + " round " + round);
    }
  }

  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void countsTextsOfRoundLengths(OffsetUnit unit) {
    for (int length : new int[] {0, 1, 127, 128, 129, 256}) {
      check("x".repeat(length), unit, length + " plain");
      check("\u00e9".repeat(length), unit, length + " accented");
      check("\uD83D\uDE00".repeat(length), unit, length + " pairs");
    }
  }

  private static void check(String text, OffsetUnit unit, String message) {
    Offsets offsets = Offsets.of(text, unit);
    assertEquals(counted(text, unit), offsets.length(), message);
    for (int at = 0; at <= text.length(); at++) {
      boolean insidePair =
          at > 0
              && at < text.length()
              && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      if (!insidePair) {
        assertEquals(counted(text.substring(0, at), unit), offsets.at(at), message + " at " + at);
      }
    }
  }

  private static int counted(String text, OffsetUnit unit) {
    return switch (unit) {
      case UTF16 -> text.length();
      case CODEPOINT -> text.codePointCount(0, text.length());
      case UTF8 -> text.getBytes(StandardCharsets.UTF_8).length;
    };
  }

  @Test
  void takesTheInsideOfAPairForItsEnd() {
    String text = "a\uD83D\uDE00b";
    assertEquals(2, Offsets.of(text, OffsetUnit.CODEPOINT).at(2));
    assertEquals(5, Offsets.of(text, OffsetUnit.UTF8).at(2));
  }

  @Test
  void refusesPlacesOutsideTheText() {
    Offsets offsets = Offsets.of("ab", OffsetUnit.UTF8);
    assertThrows(IndexOutOfBoundsException.class, () -> offsets.at(3));
    assertThrows(IndexOutOfBoundsException.class, () -> offsets.at(-1));
  }
}
