package dev.lede.app.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
  private static final String TREE =
      """
      # text = I can't go
      1\tI\tI\tPRON\tPRP\t_\t4\tnsubj\t_\t_
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tca\tcan\tAUX\tMD\t_\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod:neg\t_\t_
      3.1\t_\t_\t_\t_\t_\t_\t_\t_\t_
      4\tgo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

      """;

  @TempDir private Path folder;

  private List<GoldTree> read(String conllu) throws IOException {
    return Treebank.read(Files.writeString(folder.resolve("a.conllu"), conllu));
  }

  @Test
  void readsWordsNeitherJoinedNorEmpty() throws IOException {
    GoldTree tree = read(TREE).get(0);
    assertEquals(4, tree.words().size());
    assertEquals("advmod", tree.words().get(2).relation());
    assertEquals(3, tree.words().get(0).head());
    assertEquals(-1, tree.words().get(3).head());
  }

  @Test
  void countsALabelOnlyWhereTheHeadIsRight() throws IOException {
    TreeScore score = new TreeScore();
    score.add(
        read(TREE).get(0),
        List.of(
            new Token(0, 1, "I", "PRON", "PRP", 3, "nsubj"),
            new Token(2, 4, "can", "AUX", "MD", 0, "aux"),
            new Token(4, 7, "not", "PART", "RB", 3, "advmod"),
            new Token(8, 10, "go", "VERB", "VB", -1, "parataxis")));
    assertEquals(50, score.las());
    assertTrue(score.table().contains("75.00   50.00"), score.table());
  }

  @Test
  void refusesALineWithoutTenColumns() {
    assertThrows(IOException.class, () -> read("1\tI\n"));
  }
}
