package dev.lede.nlp.zone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores the zones of articles that were marked by hand; prints the tables. */
class ZoneAccuracyTest {

  @ParameterizedTest
  @CsvSource({"tuning, 0.98, 0.97", "measured, 0.93, 0.91"})
  void findsTheZonesThatWereMarked(String folder, double characters, double zones)
      throws IOException {
    ZoneScore score = new ZoneScore();
    for (MarkedArticle article : MarkedArticle.in(folder)) {
      score.add(article, ZoneReader.read(article.text()));
    }
    System.out.printf("%s%n%s%n", folder, score.table());
    assertTrue(score.characters() >= characters, score.table());
    assertTrue(score.zones() >= zones, score.table());
  }
}
