package dev.lede.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the CoNLL-U validator's first two levels that concern what we write: columns, ids,
 * one root, no cycles, text equal to the forms and their spaces.
 */
final class ConlluRules {
  private ConlluRules() {}

  static void check(String conllu) {
    assertTrue(conllu.endsWith("\n"), "ends with a line end");
    for (String block : conllu.split("\n\n")) {
      String text = null;
      boolean id = false;
      List<String[]> words = new ArrayList<>();
      for (String line : block.split("\n")) {
        if (line.startsWith("# text = ")) {
          text = line.substring("# text = ".length());
        } else if (line.startsWith("# sent_id = ")) {
          id = true;
        } else if (!line.startsWith("#")) {
          words.add(line.split("\t", -1));
        }
      }
      if (!words.isEmpty()) {
        assertTrue(id, "has a sent_id");
        sentence(text, words);
      }
    }
  }

  private static void sentence(String text, List<String[]> words) {
    StringBuilder forms = new StringBuilder();
    int roots = 0;
    for (int i = 0; i < words.size(); i++) {
      String[] word = words.get(i);
      assertEquals(10, word.length, "columns");
      for (String cell : word) {
        assertTrue(!cell.isEmpty() && cell.equals(cell.strip()), "cell <" + cell + ">");
      }
      assertEquals(String.valueOf(i + 1), word[0]);
      int head = Integer.parseInt(word[6]);
      assertTrue(head >= 0 && head <= words.size() && head != i + 1, "head " + head);
      assertEquals(head == 0, word[7].equals("root"), "root is the relation of the root alone");
      roots += head == 0 ? 1 : 0;
      forms.append(word[1]);
      boolean last = i + 1 == words.size();
      forms.append(last || word[9].contains("SpaceAfter=No") ? "" : " ");
      assertReachesRoot(words, i);
    }
    assertEquals(1, roots, "roots");
    assertEquals(forms.toString(), text);
  }

  private static void assertReachesRoot(List<String[]> words, int from) {
    int at = from;
    for (int steps = 0; steps <= words.size(); steps++) {
      int head = Integer.parseInt(words.get(at)[6]);
      if (head == 0) {
        return;
      }
      at = head - 1;
    }
    throw new AssertionError("a cycle at word " + (from + 1));
  }
}
