package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.lede.annotation.Alternative;
import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Relation;
import dev.lede.annotation.RunnerUp;
import dev.lede.session.ArticleAnnotations;
import dev.lede.text.TextRange;
import dev.lede.web.wire.OffsetUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Mention BANK =
      new Mention("m1", 0, 15, "Bank of England", Label.ORG, 0.9, "e1", null, null);
  private static final Mention ENGLAND =
      new Mention("m2", 8, 15, "England", Label.GPE, 0.8, "e2", "m1", null);
  private static final Mention LENA =
      new Mention("m3", 20, 24, "Lena", Label.PERSON, 0.5, "e3", null, null);
  private static final ArticleAnnotations FOUND =
      new ArticleAnnotations(
          null,
          List.of(BANK, ENGLAND, LENA),
          List.of(entity("e1", BANK), entity("e2", ENGLAND), entity("e3", LENA)),
          List.of(),
          List.of(),
          List.of(new Quote(26, 28, "No", "e3", "Lena", null, true, null)),
          List.of(),
          List.of(
              new Relation("m3", "join", "m1", false, "m2", new TextRange(0, 28)),
              new Relation("m2", "own", "m1", false, "m3", new TextRange(0, 28))),
          List.of(new CoMention("e1", "e2", 1, 0), new CoMention("e1", "e3", 1, 0)),
          List.of(
              new Alternative("m1", new RunnerUp(null, 0.1, false)),
              new Alternative("m2", new RunnerUp(Label.ORG, 0.2, false))),
          List.of(new TextRange(0, 28)),
          null);

  private static Entity entity(String id, Mention mention) {
    return new Entity(
        id,
        mention.label(),
        mention.text(),
        List.of(),
        List.of(mention.id()),
        null,
        null,
        List.of());
  }

  private static Selection select(Set<Label> labels, double minScore) {
    return Selection.of(
        new AnnotateRequest(
            GivenText.of(""), null, Layer.DEFAULT, labels, OffsetUnit.UTF16, minScore, List.of()),
        FOUND);
  }

  private static List<String> ids(List<Mention> mentions) {
    return mentions.stream().map(Mention::id).toList();
  }

  @Test
  void leavesEverythingAsItIsWhenAllIsWanted() {
    Selection all = select(EnumSet.allOf(Label.class), 0);
    assertEquals(FOUND.mentions(), all.mentions());
    assertSame(FOUND.quotes(), all.quotes());
  }

  @Test
  void aMentionWhoseParentGoesHasTheNextOneAround() {
    Selection places = select(EnumSet.of(Label.GPE), 0);
    assertEquals(List.of("m2"), ids(places.mentions()));
    assertEquals(null, places.mentions().get(0).parent());
    assertEquals(1, places.entities().size());
  }

  @Test
  void aSpeakerThatGoesLeavesTheQuoteWithoutOne() {
    Selection sure = select(EnumSet.allOf(Label.class), 0.6);
    assertEquals(List.of("m1", "m2"), ids(sure.mentions()));
    assertEquals("m1", sure.mentions().get(1).parent());
    assertEquals(null, sure.quotes().get(0).speaker());
    assertEquals("Lena", sure.quotes().get(0).speakerText());
    assertEquals("left_out", sure.quotes().get(0).reason());
  }

  @Test
  void relationsAreBetweenMentionsThatStay() {
    Selection sure = select(EnumSet.allOf(Label.class), 0.6);
    assertEquals(1, sure.relations().size());
    assertEquals("own", sure.relations().get(0).predicate());
    assertEquals(null, sure.relations().get(0).attribution());
  }

  @Test
  void entitiesNamedTogetherAreThoseThatStay() {
    assertEquals(
        List.of(new CoMention("e1", "e2", 1, 0)),
        select(EnumSet.of(Label.ORG, Label.GPE), 0).coMentions());
  }

  @Test
  void tellsWhatElseOnlyOfMentionsThatStay() {
    assertEquals(
        List.of(new Alternative("m2", new RunnerUp(Label.ORG, 0.2, false))),
        select(EnumSet.of(Label.GPE), 0).alternatives());
  }
}
