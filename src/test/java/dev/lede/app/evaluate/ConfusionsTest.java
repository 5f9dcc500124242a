package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConfusionsTest {
  private final Confusions confusions = new Confusions();

  @Test
  void tellsTypesBordersInventionsAndMissesApart() {
    confusions.add(
        List.of(
            new NamedSpan(0, 4, "ORG"), new NamedSpan(10, 20, "GPE"), new NamedSpan(30, 33, "LAW")),
        List.of(
            new NamedSpan(0, 4, "GPE"),
            new NamedSpan(12, 20, "GPE"),
            new NamedSpan(40, 44, "DATE")));
    List<String> lines = confusions.table(20).lines().map(String::strip).toList();
    assertEquals(4, lines.size());
    assertTrue(lines.contains("1  ORG          taken for GPE"), lines.toString());
    assertTrue(
        lines.contains("1  GPE          taken for GPE         , other border"), lines.toString());
    assertTrue(lines.contains("1  -            taken for DATE"), lines.toString());
    assertTrue(lines.contains("1  LAW          taken for -"), lines.toString());
  }

  @Test
  void isQuietAboutWhatIsRight() {
    confusions.add(List.of(new NamedSpan(0, 4, "ORG")), List.of(new NamedSpan(0, 4, "ORG")));
    assertEquals("", confusions.table(20));
  }

  @Test
  void measuresHowFarScoresAreFromTheTruth() {
    Calibration calibration = new Calibration();
    calibration.add(0.95, true);
    calibration.add(0.95, true);
    calibration.add(0.55, false);
    calibration.add(0.55, true);
    assertEquals(0.05, calibration.error(), 1e-9);
    assertTrue(calibration.table().contains("0.5 to 0.6"), calibration.table());
  }
}
