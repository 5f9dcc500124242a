package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Mention;
import dev.lede.client.Article;
import dev.lede.client.ClientOptions;
import dev.lede.client.LedeClient;
import dev.lede.client.LedeException;
import dev.lede.client.LiveArticle;
import dev.lede.client.LiveListener;
import dev.lede.client.LiveSnapshot;
import dev.lede.client.Retries;
import dev.lede.support.NewsText;
import dev.lede.text.TextRange;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Three processes on one machine, with the real model, some of which are killed. */
@Timeout(240)
class ClusterProcessesIT {
  private static final int EDITORS = 4;
  private static final long SEED = System.nanoTime();
  private static final LiveListener NOBODY = new LiveListener() {};

  private final TestCluster cluster = new TestCluster();
  private final List<LedeProcess> processes = new ArrayList<>();
  private final ExecutorService people = Executors.newCachedThreadPool();
  private final Semaphore rounds = new Semaphore(0);
  private final Vertx vertx = Vertx.vertx();
  private LedeProcess web;
  private LedeClient client;
  private volatile boolean tired;

  private void connect() throws Exception {
    client =
        LedeClient.create(
            vertx, ClientOptions.of("http://127.0.0.1:" + web.port()).withRetries(Retries.NONE));
  }

  @AfterEach
  void stop() throws Exception {
    processes.forEach(LedeProcess::close);
    people.shutdownNow();
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  private LedeProcess start(String role) {
    LedeProcess process =
        LedeProcess.start(cluster.environment(role), "serve", "--cluster", "--role", role);
    processes.add(process);
    return process;
  }

  private static <T> T done(Future<T> future) throws Exception {
    return future.await(60, TimeUnit.SECONDS);
  }

  private void awaitRounds(int more) throws InterruptedException {
    rounds.drainPermits();
    assertTrue(rounds.tryAcquire(more, 60, TimeUnit.SECONDS), () -> web.log());
  }

  /** Types until told to stop; says how the article is in the end. */
  private LiveSnapshot type(long seed) {
    Random random = new Random(seed);
    NewsText news = new NewsText(random);
    LiveArticle live = client.live(NOBODY);
    String text = news.text(20);
    try {
      done(live.open(text, null));
      while (!tired) {
        text = news.edit(text).apply(text);
        done(live.setText(text));
        done(live.done());
        rounds.release();
      }
      return done(live.done());
    } catch (Exception e) {
      throw new AssertionError("seed " + SEED, e);
    }
  }

  /** Sends articles until told to stop; each must be read as a whole, at the first attempt. */
  private int send(long seed) {
    NewsText news = new NewsText(new Random(seed));
    int sent = 0;
    try {
      for (; !tired; sent++) {
        String text = news.text(40) + " The end.";
        Article article = done(client.annotate(text));
        int read = article.analysed().stream().mapToInt(TextRange::length).sum();
        assertEquals(text.length(), read, "seed " + SEED);
      }
    } catch (Exception e) {
      throw new AssertionError("seed " + SEED + ", article " + sent, e);
    }
    return sent;
  }

  private List<CompletableFuture<LiveSnapshot>> editors() {
    List<CompletableFuture<LiveSnapshot>> editors = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      long seed = SEED + i;
      editors.add(CompletableFuture.supplyAsync(() -> type(seed), people));
    }
    return editors;
  }

  private static List<String> facts(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> "%d-%d %s %s %s".formatted(m.start(), m.end(), m.text(), m.label(), m.score()))
        .toList();
  }

  private void assertAsTheApiSays(LiveSnapshot live) throws Exception {
    Article article = done(client.annotate(live.text()));
    assertEquals(facts(article.mentions()), facts(live.mentions()), "seed " + SEED);
  }

  @Test
  void losesNothingWhenAWorkerIsKilledAndOthersCome() throws Exception {
    web = start("web");
    LedeProcess first = start("worker");
    LedeProcess second = start("worker");
    web.awaitReady("\"nodes\":2");
    connect();
    List<CompletableFuture<LiveSnapshot>> editors = editors();
    CompletableFuture<Integer> articles =
        CompletableFuture.supplyAsync(() -> send(SEED - 1), people);
    awaitRounds(2 * EDITORS);
    first.kill();
    awaitRounds(2 * EDITORS);
    web.awaitReady("\"nodes\":1");
    LedeProcess third = start("worker");
    web.awaitReady("\"nodes\":2");
    second.stop();
    awaitRounds(2 * EDITORS);
    tired = true;
    articles.get();
    for (CompletableFuture<LiveSnapshot> editor : editors) {
      assertAsTheApiSays(editor.get());
    }
    nobodyThenSomebody(third);
  }

  private void nobodyThenSomebody(LedeProcess last) throws Exception {
    LiveArticle live = client.live(NOBODY);
    done(live.open("Amina Okello met the press in Nairobi.", null));
    done(live.done());
    last.kill();
    web.awaitReady("\"status\":503");
    done(live.setText("Amina Okello met Lena Berg in Nairobi."));
    LedeException nobody =
        assertThrows(LedeException.class, () -> done(client.annotate("Nobody reads this.")));
    assertEquals(503, nobody.problem().status());
    start("worker");
    assertAsTheApiSays(done(live.done()));
  }
}
