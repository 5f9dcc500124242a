package dev.lede.nlp.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreScaleTest {

  private static final ScoreScale SCALE =
      new ScoreScale(Map.of(Label.ORG, new ScoreScale.Curve(0.5, -1)));

  private static ScoreScale read(String json) throws IOException {
    return ScoreScaleJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void keepsTheOrderOfScoresAndStaysBetweenZeroAndOne() {
    double last = 0;
    for (int i = 0; i <= 1000; i++) {
      double score = SCALE.score(Label.ORG, i / 1000.0);
      assertTrue(score >= last && score > 0 && score < 1, "at " + i);
      last = score;
    }
  }

  @Test
  void leavesALabelWithoutACurveAsItIs() {
    assertEquals(0.7, SCALE.score(Label.DATE, 0.7));
    assertEquals(1, ScoreScale.NONE.score(Label.DATE, 1 + 1e-9));
  }

  @Test
  void readsACurveALabel() throws IOException {
    ScoreScale scale = read("{\"ORG\": [0.5, -1], \"DATE\": [1, 0]}");
    assertEquals(SCALE.score(Label.ORG, 0.9), scale.score(Label.ORG, 0.9));
    assertEquals(0.9, scale.score(Label.DATE, 0.9), 1e-12);
  }

  @Test
  void refusesCurvesThatFall() {
    assertThrows(IOException.class, () -> read("{\"ORG\": [-1, 0]}"));
    assertThrows(IOException.class, () -> read("{\"ORG\": [1]}"));
    assertThrows(IOException.class, () -> read("{\"CITY\": [1, 0]}"));
  }
}
