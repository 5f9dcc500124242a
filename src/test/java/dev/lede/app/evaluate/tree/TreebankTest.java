package dev.lede.app.evaluate.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
  private static final String TREE =
      """
      # newdoc id = a
      # newpar id = a-1
      # text = I can't go.
      1\tI\tI\tPRON\tPRP\t_\t4\tnsubj\t_\t_
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod:neg\t_\t_
      3.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
      4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      # text = No!
      1\tNo\tno\tINTJ\tUH\t_\t0\troot\t_\tSpaceAfter=No
      2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_

      # newpar id = a-2
      1\tWhy\twhy\tADV\tWRB\t_\t0\troot\t_\t_

      """;

  @TempDir private Path folder;

  private List<TreebankText> read(String conllu) throws IOException {
    return TreebankReader.read(Files.writeString(folder.resolve("a.conllu"), conllu));
  }

  @Test
  void laysTheRawTextOut() throws IOException {
    assertEquals("I can't go. No!\n\nWhy", read(TREE).get(0).text());
  }

  @Test
  void readsWordsNeitherJoinedNorEmpty() throws IOException {
    TreebankText text = read(TREE).get(0);
    List<String> forms = new ArrayList<>();
    text.words().forEach(word -> forms.add(text.text().substring(word.start(), word.end())));
    assertEquals(List.of("I", "ca", "n't", "go", ".", "No", "!", "Why"), forms);
    assertEquals(List.of(3, 3, 3, -1, 3, -1, 5, -1), heads(text.words()));
  }

  private static List<Integer> heads(List<TreeWord> words) {
    return words.stream().map(TreeWord::head).toList();
  }

  @Test
  void countsALabelOnlyWhereTheHeadIsRight() throws IOException {
    TreeScore score = new TreeScore();
    score.add(
        read(TREE).get(0).sentences().get(0).words().subList(0, 4),
        List.of(
            new TreeWord(0, 1, "I", "PRON", "PRP", 3, "nsubj"),
            new TreeWord(2, 4, "can", "AUX", "MD", 0, "aux"),
            new TreeWord(4, 7, "not", "PART", "RB", 3, "advmod"),
            new TreeWord(8, 10, "go", "VERB", "VB", -1, "parataxis")));
    assertEquals(75, score.measures().uas());
    assertEquals(50, score.measures().las());
    assertTrue(score.measures().table().contains("75.00   50.00"), score.measures().table());
  }

  @Test
  void countsWordsThatAreCutOtherwiseAsMissed() throws IOException {
    TreeScore score = new TreeScore();
    score.add(
        read(TREE).get(0).sentences().get(0).words().subList(0, 4),
        List.of(
            new TreeWord(0, 1, "I", "PRON", "PRP", 2, "nsubj"),
            new TreeWord(2, 7, "can't", "AUX", "MD", 2, "aux"),
            new TreeWord(8, 10, "go", "VERB", "VB", -1, "root")));
    assertEquals(200.0 * 2 / 7, score.measures().words());
    assertEquals(200.0 * 2 / 7, score.measures().las());
  }

  @Test
  void givesTheTreebankItselfFullMarks() throws IOException {
    List<TreeWord> words = read(TREE).get(0).words();
    TreeScore score = new TreeScore();
    score.add(words, words);
    assertEquals(new TreeMeasures(8, 100, 100, 100, 100, 100, 100), score.measures());
  }

  @Test
  void neverCountsMoreLabelsThanHeadsNorMoreHeadsThanWords() {
    long seed = 41;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      TreeScore score = new TreeScore();
      score.add(words(random), words(random));
      TreeMeasures measures = score.measures();
      assertTrue(measures.las() <= measures.uas(), () -> "seed " + seed);
      assertTrue(measures.uas() <= measures.words(), () -> "seed " + seed);
      assertTrue(measures.words() <= 100, () -> "seed " + seed);
    }
  }

  private static List<TreeWord> words(Random random) {
    List<TreeWord> words = new ArrayList<>();
    int size = 1 + random.nextInt(8);
    for (int i = 0, start = 0; i < size; i++) {
      int end = start + 1 + random.nextInt(2);
      int head = random.nextInt(size + 1) - 1;
      words.add(new TreeWord(start, end, "a", "X", "Y", head, random.nextBoolean() ? "a" : "b"));
      start = end;
    }
    return words;
  }

  @Test
  void refusesALineWithoutTenColumns() {
    assertThrows(IOException.class, () -> read("1\tI\n"));
  }
}
