package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutboxReplayTest {
  private final SlowReader reader = new SlowReader();
  private final Outbox outbox = new Outbox(reader);

  private static Mention mention(int id) {
    return new Mention("m" + id, id, id + 1, "x", Label.ORG, 1, null, null, null);
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
    reader.room = Integer.MAX_VALUE;
    outbox.flush();
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
