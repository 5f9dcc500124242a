package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers that go, hang or throw what is no exception. */
@Timeout(60)
class WorkerFaultsTest {
  private static final long LONG = 30_000;

  private Vertx vertx;

  @BeforeEach
  void start() {
    vertx = Vertx.vertx();
    Analysis.registerCodecs(vertx);
  }

  @AfterEach
  void stop() throws TimeoutException {
    await(vertx.close());
  }

  private static <T> T await(Future<T> future) throws TimeoutException {
    return future.await(40, TimeUnit.SECONDS);
  }

  private Analyzer dispatcher(int workers, int timeoutMillis) throws TimeoutException {
    AnalysisConfig config = new AnalysisConfig(workers, 100, timeoutMillis, 4, 0, 0);
    DispatcherVerticle dispatcher = new DispatcherVerticle(config, AnalysisObserver.NONE);
    await(vertx.deployVerticle(dispatcher));
    return dispatcher.analyzer();
  }

  private String worker(int number, SentenceAnnotator annotator) throws TimeoutException {
    DeploymentOptions options = new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER);
    return await(vertx.deployVerticle(new AnalysisVerticle(number, annotator), options));
  }

  private static void answered(Future<List<SentenceAnnotations>> answers, String... sentences)
      throws TimeoutException {
    assertEquals(List.of(sentences).stream().map(CapitalisedWords::of).toList(), await(answers));
  }

  @Test
  void losesNothingOfAWorkerThatIsUndeployedInABatch() throws Exception {
    GatedAnnotator gate = new GatedAnnotator();
    Analyzer analyzer = dispatcher(2, 10_000);
    String killed = worker(0, gate);
    worker(1, new CapitalisedWords());
    Future<List<SentenceAnnotations>> inHand =
        analyzer.analyze(List.of("Amina", "Lena"), Priority.BULK, LONG);
    gate.awaitBatch();
    Future<Void> gone = vertx.undeploy(killed);
    gate.open(10);
    answered(inHand, "Amina", "Lena");
    await(gone);
    answered(analyzer.analyze(List.of("Oslo", "Paris"), Priority.BULK, LONG), "Oslo", "Paris");
  }

  @Test
  void losesOneSentenceToAnErrorOfTheEngine() throws Exception {
    for (Error error : List.of(new OutOfMemoryError(), new NoClassDefFoundError(), new Error())) {
      SentenceAnnotator engine =
          sentences -> {
            if (sentences.contains("Poison")) {
              throw error;
            }
            return new CapitalisedWords().annotate(sentences);
          };
      Analyzer analyzer = dispatcher(1, 10_000);
      String worker = worker(0, engine);
      Future<?> batch = analyzer.analyze(List.of("Amina", "Poison"), Priority.BULK, LONG);
      AnalysisFailure failure = assertThrows(AnalysisFailure.class, () -> await(batch));
      assertEquals(AnalysisFailure.Code.ANALYSIS_FAILED, failure.code());
      assertEquals(CapitalisedWords.of("Amina"), failure.partial(0));
      assertNull(failure.partial(1));
      answered(analyzer.analyze(List.of("Lena"), Priority.BULK, LONG), "Lena");
      await(vertx.undeploy(worker));
    }
  }

  @Test
  void givesAWorkerThatHangsNoMoreUntilItAnswers() throws Exception {
    AtomicInteger victims = new AtomicInteger();
    AtomicBoolean hangs = new AtomicBoolean(true);
    CountDownLatch asked = new CountDownLatch(2);
    CountDownLatch back = new CountDownLatch(1);
    vertx
        .eventBus()
        .<SentenceBatch>localConsumer(
            AnalysisVerticle.address(0),
            message -> {
              List<String> batch = message.body().sentences();
              victims.addAndGet(batch.isEmpty() ? 0 : 1);
              asked.countDown();
              if (!hangs.get()) {
                message.reply(new BatchAnswer(new CapitalisedWords().annotate(batch), Set.of()));
                (batch.isEmpty() ? asked : back).countDown();
              }
            });
    Analyzer analyzer = dispatcher(2, 100);
    worker(1, new CapitalisedWords());
    Future<?> lost = analyzer.analyze(List.of("Amina"), Priority.VISIBLE, LONG);
    AnalysisFailure failure = assertThrows(AnalysisFailure.class, () -> await(lost));
    assertEquals(AnalysisFailure.Code.TIMEOUT, failure.code());
    for (int i = 0; asked.getCount() > 0 || i < 100; i++) {
      answered(analyzer.analyze(List.of("Lena " + i), Priority.VISIBLE, LONG), "Lena " + i);
    }
    assertEquals(1, victims.get(), "batches sent to a worker that hangs");
    hangs.set(false);
    for (int i = 0; back.getCount() > 0; i++) {
      answered(analyzer.analyze(List.of("Oslo " + i), Priority.VISIBLE, LONG), "Oslo " + i);
    }
  }

  @Test
  void saysSoToAllWhoWaitWhileNoWorkerAnswers() throws Exception {
    Analyzer analyzer = dispatcher(1, 100);
    vertx.eventBus().localConsumer(AnalysisVerticle.address(0), message -> {});
    Future<?> first = analyzer.analyze(List.of("Amina"), Priority.VISIBLE, LONG);
    assertThrows(AnalysisFailure.class, () -> await(first));
    Future<?> second = analyzer.analyze(List.of("Lena"), Priority.VISIBLE, LONG);
    AnalysisFailure failure = assertThrows(AnalysisFailure.class, () -> await(second));
    assertEquals(AnalysisFailure.Code.UNAVAILABLE, failure.code());
  }
}
