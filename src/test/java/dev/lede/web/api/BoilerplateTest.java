package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
  private static final Boilerplate PAGE =
      new Boilerplate(
          List.of(
              new Zone(0, 10, Zone.Type.BOILERPLATE),
              new Zone(12, 30, Zone.Type.PARAGRAPH),
              new Zone(30, 40, Zone.Type.BOILERPLATE)));

  @Test
  void coversMentionsInThePartsThatAreNoArticle() {
    assertTrue(PAGE.covers(mention(0, 4)));
    assertTrue(PAGE.covers(mention(9, 10)));
    assertTrue(PAGE.covers(mention(30, 40)));
    assertTrue(PAGE.covers(mention(35, 38)));
  }

  @Test
  void leavesMentionsOfTheArticleAlone() {
    assertFalse(PAGE.covers(mention(10, 12)));
    assertFalse(PAGE.covers(mention(12, 20)));
    assertFalse(PAGE.covers(mention(29, 30)));
    assertFalse(PAGE.covers(mention(40, 42)));
  }

  @Test
  void goesByWhereAMentionStarts() {
    assertTrue(PAGE.covers(mention(8, 14)));
    assertFalse(PAGE.covers(mention(25, 35)));
  }

  @Test
  void coversNothingWhereThereIsNone() {
    assertFalse(new Boilerplate(List.of()).covers(mention(0, 4)));
    assertFalse(new Boilerplate(List.of(new Zone(0, 9, Zone.Type.HEADLINE))).covers(mention(0, 4)));
  }

  private static Mention mention(int start, int end) {
    String text = "x".repeat(end - start);
    return new Mention("m1", start, end, text, Label.ORG, 0.9, null, null, null);
  }
}
