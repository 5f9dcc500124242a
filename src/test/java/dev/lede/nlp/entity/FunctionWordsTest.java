package dev.lede.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FunctionWordsTest {
  private static final String SENTENCE = "This morning the Senate of these islands met";

  @Test
  void givesAnArticleToTheMentionThatFollows() {
    assertEquals(
        List.of(new Span(0, 12, Label.TIME, 0.8)),
        FunctionWords.mended(
            SENTENCE, List.of(new Span(0, 4, Label.TIME, 0.4), new Span(5, 12, Label.TIME, 0.8))));
  }

  @Test
  void dropsAnArticleThatNothingLikeItFollows() {
    assertEquals(
        List.of(new Span(17, 23, Label.ORG, 0.9)),
        FunctionWords.mended(
            SENTENCE,
            List.of(new Span(13, 16, Label.DATE, 0.4), new Span(17, 23, Label.ORG, 0.9))));
  }

  @Test
  void leavesOtherMentionsAlone() {
    List<Span> spans = List.of(new Span(13, 23, Label.ORG, 0.9));
    assertSame(spans, FunctionWords.mended(SENTENCE, spans));
  }

  @Test
  void neverMakesMentionsCross() {
    String[] words = {"the", "Senate", "of", "these", "islands", "this"};
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        starts.add(text.length());
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      starts.add(text.length());
      List<Span> spans = nested(random, starts, 0, 8, 0);
      spans.sort(SentenceAnnotations.OUTER_FIRST);
      new SentenceAnnotations(FunctionWords.mended(text.toString(), spans), List.of());
    }
  }

  /** Nested spans of words, never crossing, no range twice. */
  private static List<Span> nested(
      Random random, List<Integer> starts, int from, int to, int depth) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    while (at < to && depth < 3) {
      int end = at + 1 + random.nextInt(to - at);
      if (random.nextBoolean() && (depth == 0 || end - at < to - from)) {
        Label label = random.nextBoolean() ? Label.ORG : Label.DATE;
        spans.add(new Span(starts.get(at), starts.get(end) - 1, label, random.nextDouble()));
        spans.addAll(nested(random, starts, at, end, depth + 1));
      }
      at = end;
    }
    return spans;
  }
}
