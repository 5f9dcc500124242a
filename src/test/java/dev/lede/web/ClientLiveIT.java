package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Delta;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.client.ClientOptions;
import dev.lede.client.LedeClient;
import dev.lede.client.LedeException;
import dev.lede.client.LiveArticle;
import dev.lede.client.LiveListener;
import dev.lede.client.LiveSnapshot;
import dev.lede.client.Retries;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(120)
class ClientLiveIT extends AgainstServer {
  private static final String ARTICLE =
      "Amina Okello met Lena Berg in Nairobi.\r\n\r\nThe Bank of England \uD83D\uDE80 said no."
          + " Nobody else spoke! \u0627\u0644\u0642\u0627\u0647\u0631\u0629 was calm.\n";
  private static final LiveListener NOBODY = new LiveListener() {};
  private static LedeClient client;

  @BeforeAll
  static void connect() {
    client = client(server);
  }

  private static LedeClient client(TestServer to) {
    return LedeClient.create(
        server.vertx,
        ClientOptions.of("http://" + to.address())
            .withRetries(new Retries(4, Duration.ofMillis(5), Duration.ofMillis(40))));
  }

  @AfterAll
  static void hangUp() {
    TestServer.done(client.close());
  }

  /** What must be the same in both ways to the same mentions: everything but the ids. */
  private static List<String> facts(List<Mention> mentions, List<Entity> entities) {
    return mentions.stream()
        .map(
            m -> {
              Mention around = byId(mentions, m.parent());
              Entity entity =
                  entities.stream().filter(e -> e.id().equals(m.entity())).findFirst().orElse(null);
              return "%d-%d %s %s %s = %s in %s of %s"
                  .formatted(
                      m.start(),
                      m.end(),
                      m.text(),
                      m.label(),
                      m.score(),
                      m.value(),
                      around == null ? "" : around.start() + "-" + around.end(),
                      entity == null ? "" : entity.name());
            })
        .toList();
  }

  private static Mention byId(List<Mention> mentions, String id) {
    return mentions.stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
  }

  private static void assertSameAsTheApi(LiveSnapshot live, String about) {
    var article = TestServer.done(client.annotate(live.text()));
    assertEquals(
        facts(article.mentions(), article.entities()),
        facts(live.mentions(), live.document().entities()),
        about);
  }

  static LongStream seeds() {
    return LongStream.range(0, 6);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aLiveArticleIsInTheEndWhatTheApiSays(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    LiveArticle live = client.live(NOBODY);
    live.open(ARTICLE, null);
    String text = ARTICLE;
    for (int round = 0; round < 8; round++) {
      for (int i = random.nextInt(6); i >= 0; i--) {
        Edit edit = randomEdit(random, text);
        text = edit.apply(text);
        if (random.nextBoolean()) {
          live.edit(edit);
        } else {
          live.setText(text);
        }
      }
      LiveSnapshot done = TestServer.done(live.done());
      assertEquals(text, done.text());
      assertSameAsTheApi(done, "seed " + seed + " round " + round);
    }
    TestServer.done(live.close());
  }

  private static Edit randomEdit(SplittableRandom random, String text) {
    String[] pieces = {
      "Okello",
      " Amina ",
      ". ",
      "\r\n\r\n",
      "\uD83D\uDE00",
      "\uD83D\uDE01",
      "",
      "Bank of Kenya",
      "x"
    };
    int start = whole(text, random.nextInt(text.length() + 1));
    int end = whole(text, start + random.nextInt(Math.min(12, text.length() - start) + 1));
    Replacement first = new Replacement(start, end, pieces[random.nextInt(pieces.length)]);
    if (random.nextBoolean()) {
      return new Edit(List.of(first));
    }
    int last = whole(text, end + random.nextInt(text.length() - end + 1));
    return new Edit(List.of(first, new Replacement(last, last, " Lena ")));
  }

  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at + 1 : at;
  }

  @Test
  void movesWhatItKnowsWithAnEditAtOnce() {
    LiveArticle live = client.live(NOBODY);
    live.open(ARTICLE, null);
    TestServer.done(live.done());
    live.edit(Edit.replace(0, 0, "Then "));
    LiveSnapshot now = TestServer.done(live.snapshot());
    for (Mention mention : now.mentions()) {
      assertEquals(mention.text(), now.text().substring(mention.start(), mention.end()));
    }
    assertTrue(now.mentions().stream().anyMatch(m -> m.start() == 5), now.toString());
    TestServer.done(live.close());
  }

  @Test
  void tellsItsListenerWhatHappens() throws InterruptedException {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    LiveArticle live =
        client.live(
            new LiveListener() {
              @Override
              public void ready(long version, int maxChars) {
                told.add("ready " + version + " " + maxChars);
              }

              @Override
              public void mentions(long version, Delta change, boolean done) {
                change.add().forEach(m -> told.add(m.text()));
                told.add("mentions " + done);
              }

              @Override
              public void document(dev.lede.client.LiveDocument document) {
                told.add("document " + document.entities().size());
              }

              @Override
              public void trouble(String code, String message, Integer retryMillis) {
                told.add("trouble " + code);
              }
            });
    long version = TestServer.done(live.open("Lena left.", null));
    for (String event :
        List.of("ready " + version + " 10000", "Lena", "mentions true", "document 1")) {
      assertEquals(event, told.take());
    }
    live.setText("x".repeat(10_001));
    LedeException refused = assertThrows(LedeException.class, () -> TestServer.done(live.done()));
    assertEquals("too_long", refused.problem().code());
    assertEquals("trouble too_long", told.take());
    live.setText("Amina left.");
    assertSameAsTheApi(TestServer.done(live.done()), "after a text that was too long");
    TestServer.done(live.close());
    assertThrows(IllegalStateException.class, () -> TestServer.done(live.setText("more")));
  }

  @Test
  void refusesEditsThatDoNotFit() {
    LiveArticle live = client.live(NOBODY);
    assertThrows(IllegalStateException.class, () -> TestServer.done(live.setText("early")));
    live.open("a\uD83D\uDE00b", null);
    assertThrows(
        IllegalArgumentException.class, () -> TestServer.done(live.edit(Edit.replace(9, 9, "x"))));
    assertThrows(
        IllegalArgumentException.class, () -> TestServer.done(live.edit(Edit.replace(2, 3, ""))));
    TestServer.done(live.edit(Edit.replace(2, 3, "\uDE01")));
    assertEquals("a\uD83D\uDE01b", TestServer.done(live.done()).text());
    TestServer.done(live.close());
  }

  @Test
  void comesBackWithTheWholeTextWhenTheServerDoes() {
    TestServer first = TestServer.start();
    CompletableFuture<Long> lost = new CompletableFuture<>();
    LedeClient steady = client(first);
    LiveArticle live =
        steady.live(
            new LiveListener() {
              @Override
              public void disconnected(Throwable cause, long retryMillis) {
                lost.complete(retryMillis);
              }
            });
    live.open(ARTICLE, null);
    TestServer.done(live.done());
    int port = first.port();
    first.close();
    assertTrue(lost.join() > 0);
    live.edit(Edit.replace(0, 0, "Paul Kagame slept. "));
    LiveSnapshot alone = TestServer.done(live.snapshot());
    assertTrue(alone.text().startsWith("Paul") && !alone.done());
    WebConfig same =
        new WebConfig(
            TestServer.CONFIG.host(),
            port,
            1_000,
            60_000,
            2_000,
            TestServer.CONFIG.transport(),
            TestServer.CONFIG.access(),
            TestServer.CONFIG.operation(),
            TestServer.CONFIG.api(),
            TestServer.CONFIG.socket());
    try (TestServer second = TestServer.start(same)) {
      assertSameAsTheApi(TestServer.done(live.done()), "on port " + second.port());
      TestServer.done(live.close());
    }
    TestServer.done(steady.close());
  }

  @Test
  void givesUpWhereItIsRefused() {
    LedeClient lost =
        LedeClient.create(server.vertx, ClientOptions.of("http://" + server.address() + "/no"));
    CompletableFuture<LedeException> refused = new CompletableFuture<>();
    LiveArticle live =
        lost.live(
            new LiveListener() {
              @Override
              public void refused(LedeException why) {
                refused.complete(why);
              }
            });
    assertEquals(404, refused.join().problem().status());
    assertThrows(IllegalStateException.class, () -> TestServer.done(live.open("Lena.", null)));
  }
}
