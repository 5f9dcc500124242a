package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Mention;
import dev.lede.support.ReadAtOnce;
import dev.lede.text.Document;
import dev.lede.text.Edit;
import dev.lede.text.SentenceAlignment;
import dev.lede.text.TextRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiveSessionPropertyTest {
  private static final SessionLimits LIMITS = new SessionLimits(3, 2, 2, 2, 120, 4, 500, 3, 1000);

  /** A mention without its id: what must be equal however it came to be. */
  private record Seen(
      int start, int end, String text, Object label, double score, String value, String around) {}

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  static LongStream fewSeeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void replayingTheDeltasGivesWhatAnnotatingFromScratchGives(long seed) {
    Random random = new Random(seed);
    RandomText texts = new RandomText(random);
    HeldAnalyzer analyzer = new HeldAnalyzer();
    ModelClient client = new ModelClient(texts.text(random.nextInt(150)));
    HeldRoom room = new HeldRoom();
    LiveSession session = new LiveSession(analyzer, room, LIMITS, client);
    session.open(0, client.text(), null);
    int edits = 10 + random.nextInt(40);
    while (client.version() < edits) {
      switch (random.nextInt(8)) {
        case 0, 1 -> client.edit(texts.edit(client.text().length()));
        case 2 -> client.sendNext(session);
        case 3 -> client.receiveNext();
        case 4 -> answerOne(analyzer, random);
        case 5 -> client.endPause();
        case 6 -> room.readNext();
        default -> scroll(session, random, client.text().length());
      }
    }
    finish(session, client, analyzer, room);
    assertNull(client.resyncReason);
    assertEquals(client.version(), client.doneVersion);
    assertEquals(client.version(), client.documentVersion);
    assertEquals(seen(scratch(client.text())), seen(client.mentions.values()), client.text());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void keepsTheIdsOfUntouchedSentences(long seed) {
    Random random = new Random(seed);
    RandomText texts = new RandomText(random);
    ModelClient client = new ModelClient(texts.text(100));
    LiveSession session =
        new LiveSession(HeldAnalyzer.immediate(), new ReadAtOnce(), LIMITS, client);
    session.open(0, client.text(), null);
    client.receiveAll();
    for (int i = 0; i < 30; i++) {
      Document before = Document.of(client.text());
      Map<String, ModelClient.Held> old = Map.copyOf(client.mentions);
      Edit edit = texts.edit(client.text().length());
      client.edit(edit);
      client.sendNext(session);
      client.receiveAll();
      Document after = Document.of(client.text());
      SentenceAlignment alignment = SentenceAlignment.of(before, edit, after);
      for (int s = 0; s < alignment.size(); s++) {
        if (alignment.oldIndex(s) >= 0) {
          TextRange was = before.sentences().get(alignment.oldIndex(s)).range();
          int moved = after.sentences().get(s).start() - was.start();
          old.values().stream()
              .filter(m -> was.contains(new TextRange(m.start(), m.end())))
              .filter(m -> !mayChangeItsValue(m, old))
              .forEach(m -> assertKept(m, moved, client.mentions));
        }
      }
    }
  }

  /** What is told of it is told under the same id, unless the article now names it otherwise. */
  private static void assertKept(
      ModelClient.Held old, int moved, Map<String, ModelClient.Held> now) {
    ModelClient.Held same = now.get(old.told().id());
    if (same != null) {
      assertEquals(old.start() + moved, same.start());
      return;
    }
    for (ModelClient.Held held : now.values()) {
      boolean told =
          held.start() == old.start() + moved
              && held.end() == old.end() + moved
              && held.told().label() == old.told().label()
              && held.told().score() == old.told().score()
              && Objects.equals(held.told().parent(), old.told().parent());
      assertFalse(told, () -> old + " is told anew as " + held);
    }
  }

  /** Whether it or what it lies in is a figure, which comes anew when its value changes. */
  private static boolean mayChangeItsValue(
      ModelClient.Held held, Map<String, ModelClient.Held> all) {
    ModelClient.Held around = all.get(Objects.requireNonNullElse(held.told().parent(), ""));
    return held.told().label().hasValue() || (around != null && mayChangeItsValue(around, all));
  }

  private static void answerOne(HeldAnalyzer analyzer, Random random) {
    if (analyzer.held.isEmpty()) {
      return;
    }
    HeldAnalyzer.Request request = analyzer.held.remove(random.nextInt(analyzer.held.size()));
    switch (random.nextInt(8)) {
      case 0 -> request.fail(AnalysisFailure.Code.OVERLOADED);
      case 1 -> request.failPartly(AnalysisFailure.Code.TIMEOUT);
      default -> request.answer();
    }
  }

  private static void scroll(LiveSession session, Random random, int length) {
    int start = random.nextInt(length + 20);
    session.view(new TextRange(start, start + random.nextInt(200)));
  }

  private static void finish(
      LiveSession session, ModelClient client, HeldAnalyzer analyzer, HeldRoom room) {
    while (client.sendNext(session)) {
      assertTrue(analyzer.held.size() <= 4, "requests in flight are bounded");
    }
    session.resume();
    analyzer.answerAll();
    room.readAll();
    client.endPause();
    room.readAll();
    client.receiveAll();
  }

  private static List<ModelClient.Held> scratch(String text) {
    return new ArticleAnnotator(HeldAnalyzer.immediate(), new ReadAtOnce(), LIMITS)
        .annotate(text, null, 1000).result().mentions().stream()
            .map(mention -> new ModelClient.Held(mention, mention.start(), mention.end()))
            .toList();
  }

  private static List<Seen> seen(Collection<ModelClient.Held> mentions) {
    Map<String, ModelClient.Held> byId = new HashMap<>();
    mentions.forEach(held -> byId.put(held.told().id(), held));
    return mentions.stream()
        .sorted(
            Comparator.comparingInt(ModelClient.Held::start)
                .thenComparing(ModelClient.Held::end, Comparator.reverseOrder()))
        .map(held -> seen(held, byId.get(held.told().parent())))
        .toList();
  }

  private static Seen seen(ModelClient.Held held, ModelClient.Held parent) {
    Mention mention = held.told();
    assertEquals(mention.parent() == null, parent == null, "parents are there");
    return new Seen(
        held.start(),
        held.end(),
        mention.text(),
        mention.label(),
        mention.score(),
        mention.value(),
        parent == null ? null : parent.start() + "-" + parent.end());
  }
}
