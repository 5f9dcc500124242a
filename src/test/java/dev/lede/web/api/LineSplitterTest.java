package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineSplitterTest {
  private final List<LineSplitter.Line> lines = new ArrayList<>();
  private final LineSplitter splitter = new LineSplitter(8, lines::add);

  private List<String> texts() {
    return lines.stream().map(l -> l.bytes() == null ? null : l.bytes().toString()).toList();
  }

  @Test
  void cutsAtLineEndsOfBothKinds() {
    splitter.feed(Buffer.buffer("a\nbc\r\n\nd"));
    splitter.finish();
    assertEquals(List.of("a", "bc", "", "d"), texts());
    assertEquals(4, lines.get(3).number());
  }

  @Test
  void joinsWhatComesInPieces() {
    splitter.feed(Buffer.buffer("ab"));
    splitter.feed(Buffer.buffer("cd\ne"));
    splitter.feed(Buffer.buffer("f\n"));
    splitter.finish();
    assertEquals(List.of("abcd", "ef"), texts());
  }

  @Test
  void skipsALineThatIsTooLongAndGoesOn() {
    splitter.feed(Buffer.buffer("a\n12345"));
    splitter.feed(Buffer.buffer("67890"));
    splitter.feed(Buffer.buffer("1\nb\n"));
    assertEquals(3, lines.size());
    assertNull(lines.get(1).bytes());
    assertEquals(2, lines.get(1).number());
    assertEquals("b", lines.get(2).bytes().toString());
  }

  @Test
  void tellsTheSameHoweverTheStreamIsCut() {
    for (long seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      StringBuilder stream = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        stream.append("ab\r\n\n".charAt(random.nextInt(5)));
      }
      List<LineSplitter.Line> whole = new ArrayList<>();
      LineSplitter one = new LineSplitter(4, whole::add);
      one.feed(Buffer.buffer(stream.toString()));
      one.finish();
      List<LineSplitter.Line> cut = new ArrayList<>();
      LineSplitter many = new LineSplitter(4, cut::add);
      for (int at = 0; at < stream.length(); ) {
        int to = Math.min(stream.length(), at + 1 + random.nextInt(5));
        many.feed(Buffer.buffer(stream.substring(at, to)));
        at = to;
      }
      many.finish();
      assertEquals(shown(whole), shown(cut), "seed " + seed);
    }
  }

  private static List<String> shown(List<LineSplitter.Line> lines) {
    return lines.stream()
        .map(l -> l.number() + ":" + (l.bytes() == null ? "-" : l.bytes().toString()))
        .toList();
  }
}
