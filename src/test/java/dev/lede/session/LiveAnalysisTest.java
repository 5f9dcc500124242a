package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.analysis.Analysis;
import dev.lede.analysis.AnalysisConfig;
import dev.lede.analysis.Analyzer;
import dev.lede.analysis.ReadingRoom;
import dev.lede.annotation.Mention;
import dev.lede.support.CapitalisedWords;
import dev.lede.support.ReadAtOnce;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sessions and analysis together, on real contexts. */
@Timeout(60)
class LiveAnalysisTest {
  private static final int EDITS = 60;

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void stop() throws Exception {
    vertx.close().await(20, TimeUnit.SECONDS);
  }

  @Test
  void manySessionsAtOnceEachEndWithTheirOwnMentions() throws Exception {
    Analysis.registerCodecs(vertx);
    AnalysisConfig config = new AnalysisConfig(3, 10_000, 10_000, 8, 1, 1);
    Analyzer analyzer =
        Analysis.deploy(vertx, new CapitalisedWords(), config).await(20, TimeUnit.SECONDS);
    ReadingRoom room = Analysis.readingRoom(vertx);
    List<Future<Typist>> typists = new ArrayList<>();
    for (int seed = 0; seed < 40; seed++) {
      typists.add(new Typist(vertx, analyzer, room, seed).type());
    }
    for (Future<Typist> typist : typists) {
      Typist done = typist.await(40, TimeUnit.SECONDS);
      assertEquals(done.scratch(), done.texts(), "seed " + done.seed);
    }
  }

  /** Somebody who types as fast as the context allows. */
  private static final class Typist {
    private final Vertx vertx;
    private final Context context;
    private final RandomText random;
    private final ModelClient client;
    private final LiveSession session;
    private final Promise<Typist> finished = Promise.promise();
    private final int seed;

    Typist(Vertx vertx, Analyzer analyzer, ReadingRoom room, int seed) {
      this.vertx = vertx;
      this.context = onNewContext(vertx, vertx::getOrCreateContext);
      this.seed = seed;
      this.random = new RandomText(new Random(seed));
      this.client = new ModelClient(random.text(100));
      this.session = new LiveSession(analyzer, room, SessionLimits.DEFAULT, client);
    }

    private static Context onNewContext(Vertx vertx, Supplier<Context> context) {
      Promise<Context> promise = Promise.promise();
      vertx.runOnContext(v -> promise.complete(context.get()));
      return promise.future().await();
    }

    Future<Typist> type() {
      context.runOnContext(
          v -> {
            session.open(0, client.text(), null);
            turn();
          });
      return finished.future();
    }

    private void turn() {
      try {
        client.receiveAll();
        if (client.version() < EDITS) {
          client.edit(random.edit(client.text().length()));
          client.sendNext(session);
        }
        if (client.doneVersion == EDITS) {
          finished.complete(this);
        } else {
          vertx.setTimer(1, id -> turn());
        }
      } catch (AssertionError e) {
        finished.fail(e);
      }
    }

    List<String> texts() {
      return client.mentions.values().stream()
          .map(held -> held.start() + " " + held.told().text() + " " + held.told().score())
          .sorted()
          .toList();
    }

    List<String> scratch() {
      return new ArticleAnnotator(HeldAnalyzer.immediate(), new ReadAtOnce(), SessionLimits.DEFAULT)
          .annotate(client.text(), null, 10_000).result().mentions().stream()
              .map((Mention m) -> m.start() + " " + m.text() + " " + m.score())
              .sorted()
              .toList();
    }
  }
}
