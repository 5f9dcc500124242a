package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.support.CapitalisedWords;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AnalysisTest {
  private static final long LONG = 20_000;

  private final GatedAnnotator annotator = new GatedAnnotator();
  private Vertx vertx;
  private Analyzer analyzer;

  @BeforeEach
  void start() {
    vertx = Vertx.vertx();
    Analysis.registerCodecs(vertx);
  }

  @AfterEach
  void stop() throws TimeoutException {
    annotator.open(1000);
    await(vertx.close());
  }

  private static <T> T await(Future<T> future) throws TimeoutException {
    return future.await(20, TimeUnit.SECONDS);
  }

  private void deploy(int workers, int maxInFlight, int batch) throws TimeoutException {
    AnalysisConfig config = new AnalysisConfig(workers, maxInFlight, 10_000, batch, 1, 1);
    analyzer = await(Analysis.deploy(vertx, annotator, config));
  }

  private Future<List<SentenceAnnotations>> ask(Priority priority, String... sentences) {
    return analyzer.analyze(List.of(sentences), priority, LONG);
  }

  private static AnalysisFailure failure(Future<?> future) {
    return assertThrows(AnalysisFailure.class, () -> await(future));
  }

  @Test
  void answersInTheOrderOfTheSentences() throws Exception {
    deploy(2, 1000, 4);
    annotator.open(1000);
    List<String> sentences = IntStream.range(0, 100).mapToObj(i -> "X".repeat(200 - i)).toList();
    assertEquals(
        sentences.stream().map(CapitalisedWords::of).toList(),
        await(analyzer.analyze(sentences, Priority.BULK, LONG)));
    assertTrue(annotator.batches.stream().allMatch(batch -> batch.size() <= 4));
  }

  @Test
  void answersNothingForNothing() throws Exception {
    deploy(1, 10, 4);
    assertEquals(List.of(), await(ask(Priority.VISIBLE)));
  }

  @Test
  void givesEachWorkerOneBatchAtATime() throws Exception {
    deploy(2, 1000, 4);
    List<String> sentences = IntStream.range(0, 100).mapToObj(i -> "Number " + i).toList();
    Future<?> all = analyzer.analyze(sentences, Priority.BULK, LONG);
    annotator.awaitBatch();
    annotator.awaitBatch();
    assertEquals(2, annotator.batches.size());
    annotator.open(1000);
    await(all);
    assertEquals(2, annotator.most.get());
  }

  @Test
  void putsTheSentencesOfSeveralCallersIntoOneBatchShortestFirst() throws Exception {
    deploy(1, 1000, 8);
    Future<?> first = ask(Priority.BULK, "First");
    annotator.awaitBatch();
    Future<?> second = ask(Priority.BULK, "Second of all");
    Future<?> third = ask(Priority.BULK, "Third");
    annotator.open(1000);
    await(Future.all(first, second, third));
    assertEquals(List.of("Third", "Second of all"), annotator.batches.get(1));
  }

  @Test
  void sendsWhatIsUrgentFirstAndElseKeepsTheOrder() throws Exception {
    deploy(1, 1000, 1);
    Future<?> blocker = ask(Priority.BULK, "Blocker");
    annotator.awaitBatch();
    Future<?> bulk = ask(Priority.BULK, "Bulk", "Common");
    Future<?> edit = ask(Priority.EDIT, "Edit");
    Future<?> visible = ask(Priority.VISIBLE, "Visible", "Common", "Late");
    annotator.open(1000);
    await(Future.all(blocker, bulk, edit, visible));
    assertEquals(
        List.of("Blocker", "Visible", "Common", "Late", "Edit", "Bulk"),
        annotator.batches.stream().map(batch -> batch.get(0)).toList());
  }

  @Test
  void asksForTheSameSentenceOnlyOnce() throws Exception {
    deploy(2, 1000, 1);
    Future<List<SentenceAnnotations>> one = ask(Priority.BULK, "Same", "Same");
    annotator.awaitBatch();
    Future<List<SentenceAnnotations>> two = ask(Priority.BULK, "Same");
    annotator.open(1000);
    await(Future.all(one, two));
    assertSame(one.result().get(0), one.result().get(1));
    assertSame(one.result().get(0), two.result().get(0));
    assertEquals(1, annotator.batches.size());
  }

  @Test
  void answersFromTheCacheAtOnce() throws Exception {
    deploy(1, 1000, 4);
    annotator.open(1000);
    await(ask(Priority.BULK, "Known"));
    Future<List<SentenceAnnotations>> again = ask(Priority.BULK, "Known", "Known");
    assertTrue(again.succeeded());
    assertEquals(1, annotator.batches.size());
  }

  @Test
  void refusesWhenTooMuchWaits() throws Exception {
    deploy(1, 8, 1);
    Future<?> taken = ask(Priority.BULK, "A", "B", "C", "D");
    AnalysisFailure failure = failure(ask(Priority.BULK, "E"));
    assertEquals(AnalysisFailure.Code.OVERLOADED, failure.code());
    assertTrue(failure.retryable());
    Future<?> urgent = ask(Priority.VISIBLE, "E", "F", "G", "H");
    assertEquals(AnalysisFailure.Code.OVERLOADED, failure(ask(Priority.VISIBLE, "I")).code());
    Future<?> joins = ask(Priority.BULK, "A");
    annotator.open(1000);
    await(Future.all(taken, urgent, joins));
  }

  @Test
  void endsACallWhenItsTimeIsOverWithWhatThereIs() throws Exception {
    deploy(1, 100, 1);
    annotator.open(1);
    await(ask(Priority.BULK, "Known"));
    AnalysisFailure failure =
        failure(analyzer.analyze(List.of("Known", "Unknown"), Priority.BULK, 30));
    assertEquals(AnalysisFailure.Code.TIMEOUT, failure.code());
    assertNotNull(failure.partial(0));
    assertNull(failure.partial(1));
  }

  @Test
  void doesNotSendWhatNobodyWaitsForAnyMore() throws Exception {
    deploy(1, 100, 1);
    Future<?> blocker = ask(Priority.BULK, "Blocker");
    annotator.awaitBatch();
    failure(analyzer.analyze(List.of("Given up"), Priority.VISIBLE, 10));
    Future<?> last = ask(Priority.BULK, "Last");
    annotator.open(1000);
    await(Future.all(blocker, last));
    assertEquals(List.of(List.of("Blocker"), List.of("Last")), annotator.batches);
  }

  @Test
  void failsOnlyTheSentenceThatIsBad() throws Exception {
    deploy(1, 100, 8);
    annotator.open(1000);
    AnalysisFailure failure = failure(ask(Priority.BULK, "Good", "Bad", "Better"));
    assertEquals(AnalysisFailure.Code.ANALYSIS_FAILED, failure.code());
    assertFalse(failure.retryable());
    assertEquals(CapitalisedWords.of("Good"), failure.partial(0));
    assertNull(failure.partial(1));
    assertEquals(CapitalisedWords.of("Better"), failure.partial(2));
    assertEquals(1, await(ask(Priority.BULK, "Good")).size());
  }

  @Test
  void answersOnTheContextOfTheCaller() throws Exception {
    deploy(1, 100, 8);
    annotator.open(1000);
    Context caller = vertx.getOrCreateContext();
    Promise<Context> answered = Promise.promise();
    caller.runOnContext(
        v ->
            ask(Priority.BULK, "Here")
                .onSuccess(answers -> answered.complete(Vertx.currentContext())));
    assertSame(caller, await(answered.future()));
  }

  @Test
  void givesTheBatchOfAWorkerThatIsGoneToAnother() throws Exception {
    AnalysisConfig config = new AnalysisConfig(2, 100, 10_000, 4, 0, 1);
    DispatcherVerticle dispatcher = new DispatcherVerticle(config, AnalysisObserver.NONE);
    await(vertx.deployVerticle(dispatcher));
    await(vertx.deployVerticle(new AnalysisVerticle(1, new CapitalisedWords())));
    analyzer = dispatcher.analyzer();
    assertEquals(1, await(ask(Priority.BULK, "Word")).size());
  }

  @Test
  void saysSoWhenAllWorkersAreGone() throws Exception {
    AnalysisConfig config = new AnalysisConfig(2, 100, 10_000, 4, 0, 1);
    DispatcherVerticle dispatcher = new DispatcherVerticle(config, AnalysisObserver.NONE);
    await(vertx.deployVerticle(dispatcher));
    analyzer = dispatcher.analyzer();
    assertEquals(AnalysisFailure.Code.UNAVAILABLE, failure(ask(Priority.BULK, "Word")).code());
    await(vertx.deployVerticle(new AnalysisVerticle(0, new CapitalisedWords())));
    assertEquals(1, await(ask(Priority.BULK, "Word")).size(), "asks again after a rest");
  }

  @Test
  void endsWhatWaitsWhenItGoesDown() throws Exception {
    AnalysisConfig config = new AnalysisConfig(1, 100, 10_000, 4, 0, 1);
    DispatcherVerticle dispatcher = new DispatcherVerticle(config, AnalysisObserver.NONE);
    String id = await(vertx.deployVerticle(dispatcher));
    vertx.eventBus().localConsumer(AnalysisVerticle.address(0), message -> {});
    analyzer = dispatcher.analyzer();
    Future<?> waiting = ask(Priority.BULK, "Word");
    await(vertx.undeploy(id));
    assertEquals(AnalysisFailure.Code.UNAVAILABLE, failure(waiting).code());
  }

  @Test
  void timesOutABatchThatIsNotAnswered() throws Exception {
    AnalysisConfig config = new AnalysisConfig(1, 100, 50, 4, 0, 1);
    DispatcherVerticle dispatcher = new DispatcherVerticle(config, AnalysisObserver.NONE);
    await(vertx.deployVerticle(dispatcher));
    vertx.eventBus().localConsumer(AnalysisVerticle.address(0), message -> {});
    analyzer = dispatcher.analyzer();
    assertEquals(AnalysisFailure.Code.TIMEOUT, failure(ask(Priority.BULK, "Word")).code());
  }
}
