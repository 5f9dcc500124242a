package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoMentionsTest {

  @Test
  void countsSentencesAndParagraphsApart() {
    List<ReadSentence> sentences =
        List.of(sentence(0, "m1", "m2"), sentence(20, "m3"), sentence(40, "m4", "m5"));
    List<Entity> entities =
        List.of(entity("a", "m1", "m4"), entity("b", "m2"), entity("c", "m3", "m5"));
    List<TextRange> paragraphs = List.of(new TextRange(0, 39), new TextRange(40, 60));
    assertEquals(
        List.of(
            new CoMention("a", "b", 1, 1),
            new CoMention("a", "c", 1, 2),
            new CoMention("b", "c", 0, 1)),
        CoMentions.count(sentences, paragraphs, entities));
  }

  @Test
  void passesOverMentionsOfNoEntity() {
    assertEquals(
        List.of(), CoMentions.count(List.of(sentence(0, "m1", "m2")), List.of(), List.of()));
  }

  @Test
  void passesOverDatesAndNumbers() {
    List<Entity> entities =
        List.of(
            entity("a", "m1"),
            entity("day", Label.DATE, "m2"),
            entity("sum", Label.MONEY, "m3"),
            entity("b", "m4"));
    assertEquals(
        List.of(new CoMention("a", "b", 1, 0)),
        CoMentions.count(List.of(sentence(0, "m1", "m2", "m3", "m4")), List.of(), entities));
  }

  private static Entity entity(String id, String... mentions) {
    return entity(id, Label.GPE, mentions);
  }

  private static Entity entity(String id, Label label, String... mentions) {
    return new Entity(id, label, id, List.of(), List.of(mentions), null, null, List.of());
  }

  private static ReadSentence sentence(int start, String... ids) {
    String text = "A and B and C do so.";
    List<Mention> mentions = new ArrayList<>();
    for (String id : ids) {
      int at = start + 6 * mentions.size();
      mentions.add(new Mention(id, at, at + 1, "X", Label.GPE, 1, null, null, null));
    }
    return new ReadSentence(start, text, SentenceAnnotations.EMPTY, mentions);
  }
}
