package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.text.TextRange;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegroupingTest {
  private static final Link LAKE = new Link("Q1", "Lake", 1.0, 2.0);
  private static final List<Mention> MENTIONS =
      List.of(
          mention("m1", 0, "Amina Okello"),
          mention("m2", 20, "Okello"),
          mention("m3", 30, "Minister Okello"),
          mention("m4", 50, "Okello"));
  private static final List<Entity> FOUND =
      List.of(
          entity("e1", "Amina Okello", null, LAKE, "m1", "m2", "m4"),
          entity("e3", "Minister Okello", "minister", null, "m3"));
  private static final Quote QUOTE = new Quote(70, 72, "No", "e3", "Okello", null, true, null);

  private static Mention mention(String id, int start, String text) {
    return new Mention(id, start, start + text.length(), text, Label.PERSON, 1, null, null, null);
  }

  private static Entity entity(
      String id, String name, String title, Link link, String... mentions) {
    return new Entity(id, Label.PERSON, name, List.of(), List.of(mentions), title, link, List.of());
  }

  private static FixedGroup group(String name, boolean apart, int... mentions) {
    List<TextRange> ranges =
        Arrays.stream(mentions)
            .mapToObj(i -> MENTIONS.get(i - 1))
            .map(m -> new TextRange(m.start(), m.end()))
            .toList();
    return new FixedGroup(ranges, name, apart);
  }

  private static Regrouping regrouped(FixedGroup... groups) {
    return Regrouping.of(FOUND, MENTIONS, List.of(groups));
  }

  private static List<List<String>> mentions(Regrouping regrouping) {
    return regrouping.entities().stream().map(Entity::mentions).toList();
  }

  @Test
  void leavesAllAsItIsWithoutGroups() {
    assertEquals(FOUND, regrouped().entities());
    assertEquals(List.of(QUOTE), regrouped().spoken(List.of(QUOTE)));
  }

  @Test
  void aMergeKeepsTheEntityOfTheFirstAndTakesOverWhatTheOtherWas() {
    Regrouping merged = regrouped(group(null, false, 1, 3));
    Entity one = merged.entities().get(0);
    assertEquals(List.of(List.of("m1", "m2", "m3", "m4")), mentions(merged));
    assertEquals("Amina Okello", one.name());
    assertEquals(List.of("Minister Okello"), one.aliases());
    assertEquals(LAKE, one.link());
    assertEquals("minister", one.title());
    assertEquals("e1", merged.spoken(List.of(QUOTE)).get(0).speaker());
  }

  @Test
  void whatIsApartHasNothingFromBefore() {
    Regrouping split = regrouped(group("Okello", true, 4));
    assertEquals(List.of(List.of("m1", "m2"), List.of("m3"), List.of("m4")), mentions(split));
    Entity other = split.entities().get(2);
    assertEquals("Okello", other.name());
    assertNull(other.link());
    assertEquals("e1", split.entities().get(0).id());
  }

  @Test
  void aNameTakesThePlaceOfTheOneThatWas() {
    Entity named = regrouped(group("A. Okello", false, 1)).entities().get(0);
    assertEquals("A. Okello", named.name());
    assertEquals(List.of("Amina Okello"), named.aliases());
  }

  @Test
  void ofSeveralGroupsTheLastCounts() {
    Regrouping twice = regrouped(group(null, false, 1, 3), group("Okello", true, 3, 4));
    assertEquals(List.of(List.of("m1", "m2"), List.of("m3", "m4")), mentions(twice));
  }

  @Test
  void groupsThatWouldJoinOneEntityAreApart() {
    Regrouping both = regrouped(group(null, false, 1), group("Okello", false, 2, 4));
    assertEquals(List.of(List.of("m1"), List.of("m2", "m4"), List.of("m3")), mentions(both));
  }

  @Test
  void passesOverRangesWithoutAMention() {
    FixedGroup nowhere = new FixedGroup(List.of(new TextRange(3, 5)), null, true);
    assertEquals(FOUND, regrouped(nowhere).entities());
  }
}
