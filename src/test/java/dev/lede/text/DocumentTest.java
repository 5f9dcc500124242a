package dev.lede.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void equalsTheDocumentMadeAfreshAfterEveryEdit() {
    for (long seed = 1; seed <= 40; seed++) {
      RandomTexts random = new RandomTexts(seed);
      Document document = Document.of(random.text(random.upTo(1_200)));
      for (int step = 0; step < 50; step++) {
        Edit edit = random.edit(document.text().length());
        Document changed = document.apply(edit);
        assertEquals(
            Document.of(edit.apply(document.text())), changed, "seed " + seed + ", step " + step);
        document = changed;
      }
    }
  }

  @Test
  void keepsTheSentencesFarFromTheEdit() {
    String paragraph = "The mayor spoke of the harbour. She said it would open soon.\n";
    Document document = Document.of(paragraph.repeat(1_000));
    int middle = 500 * paragraph.length();
    Document changed = document.apply(Edit.replace(middle, middle, "Oh. "));
    assertEquals(2_001, changed.sentences().size());
    assertSame(document.sentences().get(0), changed.sentences().get(0));
    assertSame(
        document.sentences().get(1_999).text(), changed.sentences().get(2_000).text(), "same text");
  }

  @Test
  void refusesAnEditBeyondTheEnd() {
    Document document = Document.of("Short.");
    assertThrows(EditOutOfBounds.class, () -> document.apply(Edit.replace(6, 7, "")));
  }
}
