package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts the verdicts on relations that were judged by hand; prints their share. */
class JudgedRelationsTest {

  @Test
  void mostRelationsAreSaidByTheirSentences() throws IOException {
    List<String> verdicts =
        Files.readAllLines(Path.of("src/test/resources/relations/judged.tsv")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    long right = verdicts.stream().filter("right"::equals).count();
    double precision = (double) right / verdicts.size();
    System.out.printf("%d of %d relations right: %.3f%n", right, verdicts.size(), precision);
    assertTrue(verdicts.size() >= 200 && precision >= 0.8, verdicts.size() + " " + precision);
  }
}
