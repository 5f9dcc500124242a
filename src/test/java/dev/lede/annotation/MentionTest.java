package dev.lede.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {
  private static Mention mention(int start, int end, String text, double score) {
    return new Mention("m1", start, end, text, Label.GPE, score, null, null, null);
  }

  @Test
  void roundsItsScoreToThreeDecimals() {
    assertEquals(0.988, mention(0, 5, "Lagos", 0.98765).score());
    assertEquals(1, mention(0, 5, "Lagos", 0.9999).score());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 4, Lagos, 0.5, start",
    "5, 5, '', 0.5, end",
    "0, 4, Lagos, 0.5, text",
    "0, 5, Lagos, 1.1, score",
    "0, 5, Lagos, NaN, score"
  })
  void namesTheFieldThatIsWrong(int start, int end, String text, double score, String field) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> mention(start, end, text, score));
    assertTrue(refused.getMessage().startsWith(field), refused.getMessage());
  }
}
