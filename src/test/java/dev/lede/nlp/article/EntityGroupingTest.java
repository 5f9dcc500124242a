package dev.lede.nlp.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityGroupingTest {
  private final List<Mention> mentions = new ArrayList<>();

  private void mention(Label label, String text) {
    int start = mentions.size() * 100;
    mentions.add(
        new Mention(
            "m" + (mentions.size() + 1),
            start,
            start + text.length(),
            text,
            label,
            1,
            null,
            null,
            null));
  }

  @Test
  void joinsMentionsOfTheSameNameAndLabel() {
    mention(Label.GPE, "Lagos");
    mention(Label.PERSON, "Bola");
    mention(Label.GPE, "Lagos");
    assertEquals(
        List.of(
            new Entity(
                "e1", Label.GPE, "Lagos", List.of(), List.of("m1", "m3"), null, null, List.of()),
            new Entity(
                "e2", Label.PERSON, "Bola", List.of(), List.of("m2"), null, null, List.of())),
        EntityGrouping.group(mentions));
  }

  @Test
  void keepsLabelsApart() {
    mention(Label.GPE, "Washington");
    mention(Label.PERSON, "Washington");
    assertEquals(2, EntityGrouping.group(mentions).size());
  }

  @Test
  void looksThroughCaseWhiteSpaceAndApostrophes() {
    mention(Label.ORG, "SOTHEBY'S NEW YORK");
    mention(Label.ORG, "Sotheby\u2019s New\r\nYork");
    mention(Label.ORG, "Sotheby\u2019s New York");
    mention(Label.ORG, "Sotheby's New  York");
    List<Entity> entities = EntityGrouping.group(mentions);
    assertEquals(1, entities.size());
    assertEquals("Sotheby\u2019s New York", entities.get(0).name(), "the commonest form");
    assertEquals(List.of("SOTHEBY'S NEW YORK", "Sotheby's New York"), entities.get(0).aliases());
    assertEquals(List.of("m1", "m2", "m3", "m4"), entities.get(0).mentions());
  }

  @Test
  void findsNoEntityWithoutMentions() {
    assertEquals(List.of(), EntityGrouping.group(List.of()));
  }
}
