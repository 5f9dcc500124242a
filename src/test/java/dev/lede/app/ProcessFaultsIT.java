package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Mention;
import dev.lede.client.ClientOptions;
import dev.lede.client.LedeClient;
import dev.lede.client.LiveArticle;
import dev.lede.client.LiveListener;
import dev.lede.client.LiveSnapshot;
import dev.lede.client.Retries;
import dev.lede.text.Edit;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that is killed, and one that cannot write its log. */
@Timeout(180)
class ProcessFaultsIT {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessFaultsIT.class);
  private static final int EDITORS = 200;
  private static final int REQUESTS = 2_000;
  private static final Retries SOON = new Retries(20, Duration.ofMillis(50), Duration.ofSeconds(2));

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  private LedeClient client(int port) {
    ClientOptions options = ClientOptions.of("http://127.0.0.1:" + port).withRetries(SOON);
    return LedeClient.create(vertx, options);
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.await(60, TimeUnit.SECONDS);
  }

  @Test
  void makesEveryEditorWholeAfterAKill() throws Exception {
    int port = ServerProcess.freePort();
    LedeClient client = client(port);
    List<LiveArticle> editors = new ArrayList<>();
    ServerProcess killed = ServerProcess.start(port, Redirect.DISCARD);
    try {
      for (int i = 0; i < EDITORS; i++) {
        editors.add(client.live(new LiveListener() {}));
        await(editors.get(i).open("Editor %d met Lena Berg in Oslo.".formatted(i), null));
      }
      typeAll(editors, "Amina Okello stayed. ");
      done(editors);
      typeAll(editors, "Omar Haddad wrote. ");
    } finally {
      killed.kill();
    }
    typeAll(editors, "Nobody heard Ada Lovelace. ");
    try (ServerProcess next = ServerProcess.start(port, Redirect.DISCARD)) {
      assertTrue(next.isAlive());
      long serves = System.nanoTime();
      List<LiveSnapshot> snapshots = done(editors);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - serves);
      LOG.info("{} editors whole {} ms after the server served again", EDITORS, millis);
      for (int i = 0; i < EDITORS; i++) {
        LiveSnapshot snapshot = snapshots.get(i);
        assertEquals(
            "Nobody heard Ada Lovelace. Omar Haddad wrote. Amina Okello stayed."
                + " Editor %d met Lena Berg in Oslo.".formatted(i),
            snapshot.text());
        assertEquals(
            spans(await(client.annotate(snapshot.text())).mentions()), spans(snapshot.mentions()));
      }
      for (LiveArticle editor : editors) {
        await(editor.close());
      }
    }
  }

  private static void typeAll(List<LiveArticle> editors, String words) throws Exception {
    List<Future<Long>> typed = new ArrayList<>();
    editors.forEach(editor -> typed.add(editor.edit(Edit.replace(0, 0, words))));
    await(Future.all(typed));
  }

  private static List<LiveSnapshot> done(List<LiveArticle> editors) throws Exception {
    List<Future<LiveSnapshot>> done = new ArrayList<>();
    editors.forEach(editor -> done.add(editor.done()));
    await(Future.all(done));
    return done.stream().map(Future::result).toList();
  }

  private static List<String> spans(List<Mention> mentions) {
    return mentions.stream()
        .map(m -> "%d-%d %s %s %s".formatted(m.start(), m.end(), m.label(), m.score(), m.value()))
        .sorted()
        .toList();
  }

  @Test
  void servesWhenTheDiskOfItsLogIsFull() throws Exception {
    File full = new File("/dev/full");
    Assumptions.assumeTrue(full.exists(), "Test skipped: this system has no /dev/full");
    servesMany(Redirect.to(full));
  }

  @Test
  void servesWhenNobodyReadsItsLog() throws Exception {
    servesMany(Redirect.PIPE);
  }

  private void servesMany(Redirect log) throws Exception {
    int port = ServerProcess.freePort();
    try (ServerProcess server = ServerProcess.start(port, log, "http.logRequests=true")) {
      LedeClient client = client(port);
      for (int i = 0; i < REQUESTS; i++) {
        assertEquals(1, await(client.annotate("we met Lena.")).mentions().size());
      }
      assertTrue(server.isAlive());
      assertEquals(log.equals(Redirect.PIPE), server.hasLogged());
    }
  }
}
