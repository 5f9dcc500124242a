package dev.lede.annotation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceAnnotationsTest {
  /** Spans written as {@code "0-9 0-4 5-9"}. */
  private static SentenceAnnotations spans(String ranges) {
    List<Span> spans =
        Arrays.stream(ranges.split(" "))
            .map(range -> range.split("-"))
            .map(r -> new Span(Integer.parseInt(r[0]), Integer.parseInt(r[1]), Label.ORG, 1))
            .toList();
    return new SentenceAnnotations(spans, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-1", "0-9 0-4 5-9", "0-9 1-8 2-7 3-4 8-9", "0-4 4-8", "0-4 6-8 9-10"})
  void acceptsSpansThatNestOrFollow(String ranges) {
    assertDoesNotThrow(() -> spans(ranges));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0-5 3-8", "0-9 1-8 2-9", "0-4 0-9", "5-9 0-4", "0-4 0-4"})
  void refusesSpansThatCrossRepeatOrAreOutOfOrder(String ranges) {
    assertThrows(IllegalArgumentException.class, () -> spans(ranges));
  }

  private static Token token(int start, int end, int head) {
    return new Token(start, end, "x", "X", "XX", head, "dep");
  }

  @Test
  void refusesTokensOutOfOrder() {
    List<Token> tokens = List.of(token(0, 3, -1), token(2, 4, 0));
    assertThrows(IllegalArgumentException.class, () -> new SentenceAnnotations(List.of(), tokens));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void refusesAHeadThatIsNoOtherToken(int head) {
    List<Token> tokens = List.of(token(0, 1, -1), token(2, 3, head));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> new SentenceAnnotations(List.of(), tokens));
    assertTrue(refused.getMessage().contains("is " + head) || head == 1, refused.getMessage());
  }

  @Test
  void movesTokensAndTheirHeads() {
    assertEquals(token(12, 14, 7), token(2, 4, 2).shift(10, 5));
    assertEquals(-1, token(2, 4, -1).shift(10, 5).head());
  }
}
