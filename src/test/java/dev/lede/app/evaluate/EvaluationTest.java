package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final Pattern ALL = Pattern.compile("");

  @TempDir private Path folder;

  /** Says that every text starts with a person of three letters, and parses nothing. */
  private static final class ThreeLetters implements ScoredEngine {
    @Override
    public String name() {
      return "three letters";
    }

    @Override
    public boolean hasFineTypes() {
      return false;
    }

    @Override
    public Reading read(String text) {
      return new Reading(Map.of(new NamedSpan(0, 3, "PERSON"), Double.NaN), List.of());
    }

    @Override
    public List<TreeWord> parse(TreebankSentence sentence) {
      return List.of();
    }

    @Override
    public void close() {}
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("ner"));
    Files.createDirectories(folder.resolve("lede-news"));
    Files.createDirectories(folder.resolve("coref"));
    Files.writeString(
        folder.resolve("ner/crossner-music.test.jsonl"),
        "{\"text\": \"Ana sang Hey.\", \"entities\": [[0, 3, \"musicalartist\"], [9, 12,"
            + " \"song\"]]}");
    Files.writeString(
        folder.resolve("ner/re3d.open.jsonl"),
        "{\"text\": \"the minister saw Oslo\", \"entities\":"
            + " [[0, 12, \"Person\"], [17, 21, \"Location\"]]}");
    Files.writeString(
        folder.resolve("lede-news/dev.jsonl"),
        "{\"text\": \"Ana left.\", \"entities\": [[0, 3, \"PERSON\"]]}");
    Files.writeString(folder.resolve("ner/crossner-music.train.jsonl"), "");
    Files.writeString(folder.resolve("coref/gum-open.dev.jsonl"), "");
  }

  @Test
  void takesDevAndTestFilesByName() throws IOException {
    assertEquals(
        List.of("lede-news/dev", "ner/crossner-music.test", "ner/re3d.open"),
        Corpus.in(folder, ALL).stream().map(Corpus::name).toList());
    assertEquals(1, Corpus.in(folder, Pattern.compile("lede")).size());
  }

  @Test
  void tellsWhatTheModelLearntFrom() throws IOException {
    assertEquals(
        List.of(false, false, true),
        Corpus.in(folder, ALL).stream().map(Corpus::isTrainedOn).toList());
  }

  @Test
  void mapsTypesAndLeavesDescriptionsOut() throws IOException {
    List<Corpus> corpora = Corpus.in(folder, ALL);
    assertEquals(
        List.of(new NamedSpan(0, 3, "PER"), new NamedSpan(9, 12, "song")),
        corpora.get(1).articles().get(0).spans());
    assertEquals(List.of(new NamedSpan(17, 21, "LOC")), corpora.get(2).articles().get(0).spans());
  }

  @Test
  void mapsTypesOfAFileOfTheCollectionAndKeepsThoseOfOthers() throws IOException {
    Path song = folder.resolve("ner/crossner-music.test.jsonl");
    assertEquals("PER", Corpus.articles(song).get(0).spans().get(0).type());
    Path mine = Files.copy(song, folder.resolve("mine.jsonl"));
    assertEquals("musicalartist", Corpus.articles(mine).get(0).spans().get(0).type());
  }

  @Test
  void comparesOnlyNamesOfAnEngineWithoutFineTypes() throws IOException {
    Report report = new Evaluation(Corpus.in(folder, ALL)).run(new ThreeLetters());
    assertEquals(
        List.of("OUTER_NAMES", "FLAT_NAMES", "FLAT_NAMES"),
        report.spans().stream().map(Report.Spans::scheme).toList());
    assertEquals(1, report.spans().get(1).f1());
    assertTrue(report.calibration().isEmpty());
  }

  @Test
  void readsTheReportThatItWrote() throws IOException {
    Report report = new Evaluation(Corpus.in(folder, ALL)).run(new ThreeLetters());
    report = report.with(new Speed(1.5, 1.2, 1000, 1100, 1900, 240, "-Xmx1g"));
    Path file = folder.resolve("report.json");
    report.write(file);
    assertEquals(report, Report.read(file));
  }

  @Test
  void laysReportsSideBySide() throws IOException {
    Report report = new Evaluation(Corpus.in(folder, ALL)).run(new ThreeLetters());
    String tables = new MarkdownTables(List.of(report)).text();
    assertTrue(tables.contains("| ner/crossner-music.test | FLAT_NAMES | 1.000 |"), tables);
  }
}
