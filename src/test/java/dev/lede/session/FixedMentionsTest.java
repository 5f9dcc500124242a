package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.text.Nesting;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FixedMentionsTest {
  private static final int LENGTH = 14;

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static FixedMention mention(int start, int end) {
    return new FixedMention(new TextRange(start, end), Label.ORG);
  }

  /** Random ranges, each kept when it nests with those before. */
  private static List<FixedMention> nested(Random random) {
    List<FixedMention> nested = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      int start = random.nextInt(LENGTH);
      FixedMention next = mention(start, start + 1 + random.nextInt(LENGTH - start));
      nested.add(next);
      List<TextRange> ranges =
          nested.stream().map(FixedMention::range).sorted(Nesting.OUTER_FIRST).toList();
      if (Nesting.firstMisfit(ranges).isPresent()) {
        nested.remove(next);
      }
    }
    return nested;
  }

  private static boolean collide(TextRange one, TextRange other) {
    return one.equals(other)
        || (one.overlaps(other) && !one.contains(other) && !other.contains(one));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void admitsWhatCrossesNoneAndIsNone(long seed) {
    List<FixedMention> fixed = nested(new Random(seed));
    FixedMentions mentions = new FixedMentions(fixed);
    for (int start = 0; start < LENGTH; start++) {
      for (int end = start + 1; end <= LENGTH; end++) {
        TextRange range = new TextRange(start, end);
        boolean free = fixed.stream().noneMatch(f -> collide(f.range(), range));
        assertEquals(free, mentions.admits(start, end), range + " beside " + fixed);
      }
    }
  }

  @Test
  void takesOthersThatFit() {
    FixedMentions both =
        new FixedMentions(List.of(mention(2, 6)))
            .and(List.of(mention(0, 3), mention(2, 6), mention(3, 4), mention(6, 8)));
    assertEquals(List.of(mention(2, 6), mention(3, 4), mention(6, 8)), both.all());
  }

  @Test
  void whereNoneIsNothingOfThatRangeCanStand() {
    FixedMentions mentions = new FixedMentions(List.of(), Set.of(new TextRange(2, 6)));
    assertFalse(mentions.admits(2, 6));
    assertTrue(mentions.admits(2, 5));
    assertTrue(mentions.admits(4, 8), "it has no border to cross");
    assertEquals(List.of(), mentions.and(List.of(mention(2, 6))).all());
  }
}
