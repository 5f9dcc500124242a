package dev.lede.nlp.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Zone;
import dev.lede.text.WhiteSpace;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZonePropertyTest {
  private static final String[] PARTS = {
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u2028",
    " ",
    "\t",
    "\u00a0",
    "By ",
    "LONDON ",
    "(Reuters) ",
    "- ",
    "\u2014 ",
    "Photo: ",
    "Read more",
    "Advertisement",
    "Related",
    "Comments (3)",
    ".",
    "?",
    ":",
    "Friday, January 4, 2019",
    "The council voted to close the bridge until the end of the year. ",
    "Jane Doe",
    "a",
    "Z",
    "1",
    "| ",
    "> ",
    "\ud83d\ude00",
    "\ud83d",
    "/",
    "[",
    ")",
    "About ",
    "@x"
  };

  @Test
  void coversAllButWhiteSpaceOnce() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      String text = text(random);
      int from = 0;
      for (Zone zone : ZoneReader.read(text)) {
        assertBlank(text, from, zone.start(), seed);
        assertTrue(zone.end() > zone.start(), "seed " + seed);
        assertTrue(!WhiteSpace.is(text.charAt(zone.start())), "seed " + seed);
        assertTrue(!WhiteSpace.is(text.charAt(zone.end() - 1)), "seed " + seed);
        from = zone.end();
      }
      assertBlank(text, from, text.length(), seed);
    }
  }

  @Test
  void readsTheSameWhateverTheLineEnds() throws IOException {
    for (MarkedArticle article : MarkedArticle.in("tuning")) {
      String unix = article.text().replace("\r\n", "\n");
      assertEquals(types(unix), types(unix.replace("\n", "\r\n")), article.name());
    }
  }

  private static List<Zone.Type> types(String text) {
    return ZoneReader.read(text).stream().map(Zone::type).toList();
  }

  private static void assertBlank(String text, int from, int to, long seed) {
    assertTrue(from <= to, "seed " + seed);
    assertTrue(
        text.substring(from, to).chars().allMatch(WhiteSpace::is),
        "seed " + seed + ": nothing covers part of [" + from + ", " + to + ")");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(60);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }
}
