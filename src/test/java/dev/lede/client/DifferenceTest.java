package dev.lede.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.text.Edit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {
  private static final String[] PIECES = {"a", "b", "\uD83D\uDE00", "\uD83D\uDE01", "\uD83E\uDE01"};

  @Test
  void replacesWhatChangedAndNothingElse() {
    assertEquals(Edit.replace(2, 4, "XY"), Difference.of("abcdef", "abXYef"));
    assertEquals(Edit.replace(3, 3, "x"), Difference.of("abc", "abcx"));
    assertEquals(new Edit(List.of()), Difference.of("abc", "abc"));
  }

  @Test
  void doesNotCountALetterForBothEnds() {
    assertEquals("aaa", Difference.of("aa", "aaa").apply("aa"));
    assertEquals("a", Difference.of("aaa", "a").apply("aaa"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void makesOneTextOfAnotherWithoutCuttingCharacters(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      String before = text(random);
      String after = text(random);
      Edit edit = Difference.of(before, after);
      assertEquals(after, edit.apply(before), "seed " + seed);
      assertTrue(Difference.isWhole(edit), "seed " + seed + ": " + edit);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void refusesHalfAPair() {
    Difference.requireWhole("a\uD83D\uDE00b");
    for (String text : List.of("a\uD83D", "\uDE00a", "a\uD83Db", "\uDE00\uD83D")) {
      assertThrows(IllegalArgumentException.class, () -> Difference.requireWhole(text), text);
    }
  }
}
