package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.reader.ReadArticle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private final SlowReader reader = new SlowReader();
  private final Outbox outbox = new Outbox(reader);

  private static Mention mention(int id) {
    return new Mention("m" + id, id, id + 1, "x", Label.ORG, 1, null, null, null);
  }

  private static Delta add(int... ids) {
    List<Mention> mentions = new ArrayList<>();
    for (int id : ids) {
      mentions.add(mention(id));
    }
    return new Delta(mentions, List.of());
  }

  private static Delta delete(String... ids) {
    return new Delta(List.of(), List.of(ids));
  }

  private void readAll() {
    reader.room = Integer.MAX_VALUE;
    outbox.flush();
  }

  @Test
  void writesAtOnceWhileTheClientReads() {
    reader.room = 10;
    outbox.mentions(1, add(1), false);
    outbox.mentions(1, delete("m1"), true);
    assertEquals(List.of("mentions1", "mentions1"), reader.kinds());
    assertEquals(2, reader.messages.get(1).path("seq").asInt());
    assertEquals("[\"m1\"]", reader.messages.get(1).path("del").toString());
  }

  @Test
  void neverTellsOfWhatCameAndWent() {
    outbox.mentions(1, add(1, 2), false);
    outbox.mentions(2, delete("m1"), false);
    outbox.mentions(2, add(3), true);
    readAll();
    assertEquals(List.of("mentions1", "mentions2"), reader.kinds());
    assertEquals("m2", reader.messages.get(0).path("add").path(0).path("id").asText());
    assertEquals(0, reader.messages.get(1).path("del").size());
    assertTrue(reader.messages.get(1).path("done").asBoolean());
  }

  @Test
  void keepsVersionsApartAndDropsTheEmptyOnes() {
    outbox.mentions(1, add(1), true);
    outbox.mentions(2, delete("m1"), true);
    outbox.mentions(3, add(2), true);
    readAll();
    assertEquals(List.of("mentions3"), reader.kinds());
  }

  @Test
  void tellsThatAVersionIsDoneEvenWhenNothingChanged() {
    outbox.mentions(1, Delta.EMPTY, true);
    readAll();
    assertTrue(reader.messages.get(0).path("done").asBoolean());
  }

  @Test
  void keepsTheNewestDocumentBehindItsMentions() {
    outbox.mentions(1, add(1), true);
    outbox.document(new ServerMessage.WholeDocument(1, ReadArticle.EMPTY));
    outbox.mentions(2, add(2), true);
    outbox.document(new ServerMessage.WholeDocument(2, ReadArticle.EMPTY));
    outbox.mentions(3, add(3), false);
    outbox.status(new ServerMessage.Status(3, 0.1));
    outbox.status(new ServerMessage.Status(3, 0.5));
    readAll();
    assertEquals(
        List.of("mentions1", "mentions2", "document2", "mentions3", "status3"), reader.kinds());
    assertEquals(0.5, reader.messages.get(4).path("done").asDouble());
  }

  @Test
  void splitsLongMessagesAndTellsDoneWithTheLast() {
    int[] ids = new int[1_200];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = i;
    }
    outbox.mentions(1, add(ids), true);
    readAll();
    assertEquals(3, reader.messages.size());
    assertEquals(
        List.of(false, false, true),
        reader.messages.stream().map(m -> m.path("done").asBoolean()).toList());
  }

  @Test
  void forgetsTheOldDocumentWhenAnotherIsOpened() {
    outbox.mentions(7, add(1), true);
    outbox.clear();
    outbox.notice(new ServerMessage.Ready(0, List.of(), 5));
    outbox.mentions(0, add(2), true);
    readAll();
    assertEquals(List.of("ready0", "mentions0"), reader.kinds());
  }

  @Test
  void isCongestedByAnswersNobodyReads() {
    for (int i = 0; i < Outbox.MAX_NOTICES; i++) {
      assertFalse(outbox.isCongested());
      outbox.notice(new ServerMessage.Complaint("bad_json", "no", null));
    }
    assertTrue(outbox.isCongested());
    for (int i = 0; i < 1000; i++) {
      outbox.notice(new ServerMessage.Complaint("timeout", "no", 1));
    }
    readAll();
    assertFalse(outbox.isCongested());
    assertTrue(reader.messages.size() <= 2 * Outbox.MAX_NOTICES);
  }
}
