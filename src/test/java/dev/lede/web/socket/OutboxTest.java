package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutboxTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A client that reads when the test lets it. */
  private static final class Reader implements Outbox.Wire {
    final List<JsonNode> messages = new ArrayList<>();
    int room;

    @Override
    public boolean isFull() {
      return room == 0;
    }

    @Override
    public void send(String message) {
      room--;
      try {
        messages.add(MAPPER.readTree(message));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> kinds() {
      return messages.stream().map(m -> m.path("t").asText() + m.path("v").asText()).toList();
    }
  }

  private final Reader reader = new Reader();
  private final Outbox outbox = new Outbox(reader);

  private static Mention mention(int id) {
    return new Mention("m" + id, id, id + 1, "x", Label.ORG, 1, null, null);
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
    outbox.document(new ServerMessage.WholeDocument(1, List.of(), List.of(), List.of()));
    outbox.mentions(2, add(2), true);
    outbox.document(new ServerMessage.WholeDocument(2, List.of(), List.of(), List.of()));
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

  @Test
  void replayGivesTheSameWhateverTheReaderDoesAndLittleWaits() {
    long seed = new Random().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, Mention> live = new LinkedHashMap<>();
    int mostLive = 0;
    int id = 0;
    long version = 0;
    for (int step = 0; step < 3_000; step++) {
      version += random.nextInt(3) == 0 ? 1 : 0;
      List<String> gone = new ArrayList<>();
      live.keySet().forEach(known -> addIf(random.nextInt(3) == 0, gone, known));
      gone.forEach(live::remove);
      List<Mention> come = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        come.add(mention(++id));
      }
      come.forEach(mention -> live.put(mention.id(), mention));
      outbox.mentions(version, new Delta(come, gone), false);
      mostLive = Math.max(mostLive, live.size());
      assertTrue(outbox.waiting() <= 2 * mostLive, "seed " + seed + " step " + step);
      if (random.nextInt(20) == 0) {
        reader.room = random.nextInt(6);
        outbox.flush();
        reader.room = 0;
      }
    }
    readAll();
    assertEquals(live.keySet(), replayed(), "seed " + seed);
  }

  private static void addIf(boolean condition, List<String> list, String value) {
    if (condition) {
      list.add(value);
    }
  }

  private Set<String> replayed() {
    Set<String> held = new LinkedHashSet<>();
    long seq = 0;
    long version = 0;
    for (JsonNode message : reader.messages) {
      assertEquals(++seq, message.path("seq").asLong());
      assertTrue(message.path("v").asLong() >= version);
      version = message.path("v").asLong();
      message.path("del").forEach(id -> assertTrue(held.remove(id.asText())));
      message.path("add").forEach(m -> assertTrue(held.add(m.path("id").asText())));
    }
    return held;
  }
}
