package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.text.Edit;
import dev.lede.text.TextRange;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MovesTest {
  @Test
  void movesPositionsAsTheEditItselfDoes() {
    for (long seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      int length = random.nextInt(60);
      Edit edit = new RandomText(random).edit(length);
      Moves moves = new Moves(edit);
      for (int pos = 0; pos <= length; pos++) {
        assertEquals(edit.mapStart(pos), moves.start(pos), "seed " + seed);
        assertEquals(edit.mapEnd(pos), moves.end(pos), "seed " + seed);
        TextRange range = new TextRange(pos, Math.min(length, pos + random.nextInt(9)));
        assertEquals(edit.touches(range), moves.touch(range), "seed " + seed);
      }
    }
  }
}
