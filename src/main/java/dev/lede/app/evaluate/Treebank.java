package dev.lede.app.evaluate;

import dev.lede.app.evaluate.GoldTree.GoldWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Treebanks in CoNLL-U. Parts of multi-word tokens are words; empty nodes are left out. */
final class Treebank {
  private static final int COLUMNS = 10;

  private Treebank() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read or a line is not of the form
   */
  static List<GoldTree> read(Path file) throws IOException {
    List<GoldTree> trees = new ArrayList<>();
    List<GoldWord> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        add(trees, words);
      } else if (line.charAt(0) != '#') {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new IOException("a line needs %d columns".formatted(COLUMNS));
        }
        if (cells[0].chars().allMatch(Character::isDigit)) {
          words.add(word(cells));
        }
      }
    }
    add(trees, words);
    return trees;
  }

  private static void add(List<GoldTree> trees, List<GoldWord> words) {
    if (!words.isEmpty()) {
      trees.add(new GoldTree(words));
      words.clear();
    }
  }

  private static GoldWord word(String[] cells) {
    int head = Integer.parseInt(cells[6]) - 1;
    return new GoldWord(cells[1], cells[2], cells[3], cells[4], head, withoutSubtype(cells[7]));
  }

  /** The universal part of a relation: {@code nmod} of {@code nmod:poss}. */
  static String withoutSubtype(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
