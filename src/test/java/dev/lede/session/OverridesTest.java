package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverridesTest {
  private static final String TEXT = "The New York Times of London said so.";

  private static Mention found(String id, int start, int end, String parent) {
    return new Mention(
        id, start, end, TEXT.substring(start, end), Label.GPE, 0.5, null, parent, null);
  }

  private static FixedMention fixed(int start, int end) {
    return new FixedMention(new TextRange(start, end), Label.ORG);
  }

  private static List<String> merged(List<Mention> found, FixedMention... fixed) {
    return new Overrides(new FixedMentions(List.of(fixed)))
        .among(found, TEXT).stream()
            .map(m -> m.text() + " " + m.label() + " in " + m.parent())
            .toList();
  }

  @Test
  void changesNothingWhenNothingIsFixed() {
    assertEquals(List.of("New York GPE in null"), merged(List.of(found("m1", 4, 12, null))));
  }

  @Test
  void takesThePlaceOfWhatHasTheSameRange() {
    assertEquals(
        List.of("New York ORG in null"), merged(List.of(found("m1", 4, 12, null)), fixed(4, 12)));
  }

  @Test
  void dropsWhatItCrosses() {
    assertEquals(
        List.of("York Times ORG in null"), merged(List.of(found("m1", 4, 12, null)), fixed(8, 18)));
    assertEquals(
        List.of("New York ORG in null"), merged(List.of(found("m1", 8, 18, null)), fixed(4, 12)));
  }

  @Test
  void keepsWhatLiesInsideAndAround() {
    assertEquals(
        List.of(
            "New York Times of London GPE in null",
            "New York Times ORG in m1",
            "New York GPE in mu3",
            "London GPE in m1"),
        merged(
                List.of(
                    found("m1", 4, 28, null), found("m2", 4, 12, "m1"), found("m3", 22, 28, "m1")),
                fixed(4, 18))
            .stream()
            .map(line -> line.replaceAll("mu\\d", "mu3"))
            .toList());
  }

  @Test
  void keepsWhatOnlyTouches() {
    assertEquals(
        List.of("New York GPE in null", " Times ORG in null"),
        merged(List.of(found("m1", 4, 12, null)), fixed(12, 18)));
  }
}
