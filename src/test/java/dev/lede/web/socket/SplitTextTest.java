package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTextTest {
  @Test
  void cutsWholeCharactersAndShortFrames() {
    for (String unit : List.of("x", "\u4e2d", "\uD83D\uDE00", "x\uD83D\uDE00")) {
      String message = unit.repeat(40_000);
      StringBuilder together = new StringBuilder();
      int from = 0;
      while (from < message.length()) {
        int to = SplitText.end(message, from);
        byte[] frame = message.substring(from, to).getBytes(StandardCharsets.UTF_8);
        assertTrue(frame.length <= 64 * 1024);
        together.append(new String(frame, StandardCharsets.UTF_8));
        from = to;
      }
      assertEquals(message, together.toString());
    }
  }
}
