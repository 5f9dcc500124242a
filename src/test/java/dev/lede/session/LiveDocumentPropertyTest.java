package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.analysis.Analyzer;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Link;
import dev.lede.annotation.Quote;
import dev.lede.support.NewsText;
import dev.lede.support.NewsWords;
import dev.lede.support.ReadAtOnce;
import dev.lede.text.TextRange;
import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document layer of a live session is, in the end, that of the text read from scratch. */
class LiveDocumentPropertyTest {
  private static final SessionLimits LIMITS = new SessionLimits(3, 2, 2, 2, 120, 4, 500, 3, 1000);
  private static final Analyzer NEWS =
      (sentences, priority, timeoutMillis) ->
          Future.succeededFuture(sentences.stream().map(NewsWords::of).toList());

  /** An entity, with places instead of ids. */
  private record Seen(
      Object label,
      String name,
      List<String> aliases,
      List<TextRange> mentions,
      String title,
      Link link,
      List<TextRange> references) {}

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void tellsInTheEndWhatReadingFromScratchTells(long seed) {
    Random random = new Random(seed);
    NewsText texts = new NewsText(random);
    ModelClient client = new ModelClient(texts.text(random.nextInt(25)));
    HeldRoom room = new HeldRoom();
    LiveSession session = new LiveSession(NEWS, room, LIMITS, client);
    session.open(0, client.text(), null);
    int edits = 5 + random.nextInt(15);
    while (client.version() < edits) {
      switch (random.nextInt(5)) {
        case 0 -> client.edit(texts.edit(client.text()));
        case 1 -> client.sendNext(session);
        case 2 -> client.receiveNext();
        case 3 -> client.endPause();
        default -> room.readNext();
      }
    }
    finish(session, client, room);
    ArticleAnnotations scratch = scratch(client.text());
    String where = "seed " + seed;
    Map<String, TextRange> told = new HashMap<>();
    client.mentions.values().forEach(m -> told.put(m.told().id(), place(m.start(), m.end())));
    Map<String, TextRange> fresh = new HashMap<>();
    scratch.mentions().forEach(m -> fresh.put(m.id(), place(m.start(), m.end())));
    List<Entity> entities = client.article.entities();
    assertEquals(seen(scratch.entities(), fresh::get), seen(entities, told::get), where);
    assertEquals(
        spoken(scratch.quotes(), scratch.entities()),
        spoken(client.article.quotes(), entities),
        where);
    assertEquals(scratch.zones(), client.article.zones(), where);
  }

  private static void finish(LiveSession session, ModelClient client, HeldRoom room) {
    boolean more = true;
    while (more) {
      more = client.sendNext(session);
    }
    room.readAll();
    client.endPause();
    room.readAll();
    client.endPause();
    room.readAll();
    client.receiveAll();
    assertEquals(client.version(), client.documentVersion);
  }

  private static ArticleAnnotations scratch(String text) {
    return new ArticleAnnotator(NEWS, new ReadAtOnce(), LIMITS).annotate(text, null, 1000).result();
  }

  private static TextRange place(int start, int end) {
    return new TextRange(start, end);
  }

  private static List<Seen> seen(List<Entity> entities, Function<String, TextRange> places) {
    return entities.stream()
        .map(
            e ->
                new Seen(
                    e.label(),
                    e.name(),
                    e.aliases(),
                    e.mentions().stream().map(places).toList(),
                    e.title(),
                    e.link(),
                    e.references()))
        .toList();
  }

  /** The quotes, each with the number of its speaker instead of the id. */
  private static List<Quote> spoken(List<Quote> quotes, List<Entity> entities) {
    Map<String, String> numbers = new HashMap<>();
    entities.forEach(entity -> numbers.put(entity.id(), "e" + numbers.size()));
    return quotes.stream()
        .map(
            q ->
                new Quote(
                    q.start(),
                    q.end(),
                    q.text(),
                    numbers.get(q.speaker()),
                    q.speakerText(),
                    q.cue(),
                    q.direct(),
                    q.reason()))
        .toList();
  }
}
