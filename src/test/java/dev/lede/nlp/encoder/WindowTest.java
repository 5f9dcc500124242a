package dev.lede.nlp.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void readsAShortSentenceAtOnce() {
    assertEquals(List.of(new Window(0, 3, 0, 3)), Window.over(new int[] {2, 1, 1}, 10));
  }

  @Test
  void overlapsByAThird() {
    int[] sizes = new int[14];
    Arrays.fill(sizes, 1);
    assertEquals(List.of(new Window(0, 9, 0, 8), new Window(6, 14, 8, 14)), Window.over(sizes, 9));
  }

  @Test
  void keepsEveryWordOnceInsideItsWindowAndItsLimit() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      int[] sizes = random.ints(1 + random.nextInt(300), 1, 25).toArray();
      int limit = 48 + random.nextInt(120);
      int next = 0;
      for (Window window : Window.over(sizes, limit)) {
        assertEquals(next, window.keepFrom(), "seed " + seed);
        assertTrue(window.start() <= window.keepFrom(), "seed " + seed);
        assertTrue(window.keepFrom() < window.keepTo(), "seed " + seed);
        assertTrue(window.keepTo() <= window.end(), "seed " + seed);
        int pieces = Arrays.stream(sizes, window.start(), window.end()).sum();
        assertTrue(pieces <= limit, "seed " + seed + ": " + pieces + " pieces");
        next = window.keepTo();
      }
      assertEquals(sizes.length, next, "seed " + seed);
    }
  }
}
