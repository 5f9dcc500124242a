package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.Analysis;
import dev.lede.analysis.AnalysisConfig;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ReadingRoom;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.ReadAtOnce;
import dev.lede.text.Edit;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the work for versions that newer ones overtook. */
@Timeout(60)
class OvertakenVersionsTest {
  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  /** Keeps its worker until it is let go; remembers what it was given. */
  private static final class Busy implements SentenceAnnotator {
    final List<String> given = new CopyOnWriteArrayList<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);

    @Override
    public List<SentenceAnnotations> annotate(List<String> sentences) {
      given.addAll(sentences);
      begun.countDown();
      try {
        assertTrue(go.await(20, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return sentences.stream().map(CapitalisedWords::of).toList();
    }
  }

  @Test
  void areDroppedBeforeTheyReachAWorker() throws Exception {
    Busy busy = new Busy();
    Analysis.registerCodecs(vertx);
    AnalysisConfig config = new AnalysisConfig(1, 1_000, 10_000, 8, 1, 1);
    Analyzer analyzer = Analysis.deploy(vertx, busy, config).await(20, TimeUnit.SECONDS);
    ModelClient client = new ModelClient("First of all. ");
    Context context = vertx.getOrCreateContext();
    LiveSession session =
        new LiveSession(analyzer, new ReadAtOnce(), SessionLimits.DEFAULT, client);
    on(context, () -> open(session, client));
    assertTrue(busy.begun.await(20, TimeUnit.SECONDS));
    for (int i = 0; i < 50; i++) {
      String key = i == 0 ? "Then Amina typed" : " more";
      on(context, () -> type(session, client, key));
    }
    busy.go.countDown();
    while (!on(context, () -> settled(client))) {
      Thread.onSpinWait();
    }
    assertEquals(2, busy.given.size(), busy.given::toString);
    assertEquals("Then Amina typed" + " more".repeat(49), busy.given.get(1));
  }

  private static boolean open(LiveSession session, ModelClient client) {
    session.open(0, client.text(), null);
    return true;
  }

  private static boolean type(LiveSession session, ModelClient client, String key) {
    int end = client.text().length();
    client.edit(Edit.replace(end, end, key));
    client.sendNext(session);
    return true;
  }

  private static boolean settled(ModelClient client) {
    client.receiveAll();
    return client.doneVersion == client.version();
  }

  private static <T> T on(Context context, Supplier<T> action) throws Exception {
    Promise<T> promise = Promise.promise();
    context.runOnContext(v -> promise.complete(action.get()));
    return promise.future().await(20, TimeUnit.SECONDS);
  }

  /** Gives turns when the test says so. */
  private static final class Turns implements ReadingRoom {
    final List<Promise<Void>> asked = new ArrayList<>();
    int read;

    @Override
    public Future<Void> turn() {
      asked.add(Promise.promise());
      return asked.get(asked.size() - 1).future();
    }

    @Override
    public <T> Future<T> read(Supplier<T> reading) {
      read++;
      return Future.succeededFuture(reading.get());
    }
  }

  @Test
  void areNotReadAsAWholeWhenTheirTurnComesLate() {
    Turns room = new Turns();
    ModelClient client = new ModelClient("First of all.");
    LiveSession session =
        new LiveSession(HeldAnalyzer.immediate(), room, SessionLimits.DEFAULT, client);
    open(session, client);
    for (int i = 0; i < 50; i++) {
      type(session, client, " Amina");
    }
    assertEquals(1, room.asked.size());
    room.asked.get(0).complete();
    assertEquals(1, room.read);
    client.receiveAll();
    assertEquals(50, client.documentVersion);
  }
}
