package dev.lede.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceAlignmentTest {

  @Test
  void findsTheUntouchedSentences() {
    Document before = Document.of("One is here. Two is there. Three is gone.");
    assertEquals(List.of(0, -1, 2), align(before, Edit.replace(16, 16, "x")));
    assertEquals(List.of(-1, 1, 2), align(before, Edit.replace(0, 0, "Ah. ")).subList(1, 4));
    assertEquals(List.of(0, -1, -1, 2), align(before, Edit.replace(16, 16, ". X")));
  }

  @Test
  void alignsExactlyTheSentencesThatOnlyMoved() {
    for (long seed = 1; seed <= 400; seed++) {
      RandomTexts random = new RandomTexts(seed);
      Document before = Document.of(random.text(random.upTo(200)));
      Edit edit = random.edit(before.text().length());
      assertEquals(bySearch(before, edit), align(before, edit), "seed " + seed);
    }
  }

  private static List<Integer> align(Document before, Edit edit) {
    Document after = before.apply(edit);
    SentenceAlignment alignment = SentenceAlignment.of(before, edit, after);
    Integer[] old = new Integer[alignment.size()];
    Arrays.setAll(old, alignment::oldIndex);
    return List.of(old);
  }

  /** The same, slowly: every old sentence against every new one. */
  private static List<Integer> bySearch(Document before, Edit edit) {
    Document after = before.apply(edit);
    Integer[] old = new Integer[after.sentences().size()];
    Arrays.fill(old, -1);
    for (int o = 0; o < before.sentences().size(); o++) {
      Sentence sentence = before.sentences().get(o);
      if (!edit.touches(sentence.range())) {
        int n = after.sentences().indexOf(sentence.shift(movedBy(edit, sentence)));
        if (n >= 0) {
          old[n] = o;
        }
      }
    }
    return List.of(old);
  }

  private static int movedBy(Edit edit, Sentence sentence) {
    return edit.mapStart(sentence.start()) - sentence.start();
  }
}
