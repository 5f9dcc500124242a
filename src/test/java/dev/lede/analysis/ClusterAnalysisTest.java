package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.AnalysisFailure.Code;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.support.CapitalisedWords;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several members on one event bus; the network between them is the business of ClusterIT. */
@Timeout(60)
class ClusterAnalysisTest {
  private static final long LONG = 20_000;
  private static final String RELEASE = "Lede 1 with the model m 1";
  private static final AnalysisConfig CONFIG = new AnalysisConfig(2, 100, 10_000, 2, 0, 1);

  private final GatedAnnotator gated = new GatedAnnotator();
  private Vertx vertx;
  private ClusterAnalysis web;
  private Analyzer analyzer;

  @BeforeEach
  void start() throws TimeoutException {
    vertx = Vertx.vertx();
    ClusterAnalysis.registerCodecs(vertx);
    web = member("web", RELEASE);
    analyzer = await(web.ask(AnalysisObserver.NONE));
  }

  @AfterEach
  void stop() throws TimeoutException {
    gated.open(1_000);
    await(vertx.close());
  }

  private ClusterAnalysis member(String node, String release) {
    return new ClusterAnalysis(vertx, CONFIG, new Member(node, release));
  }

  private static <T> T await(Future<T> future) throws TimeoutException {
    return future.await(30, TimeUnit.SECONDS);
  }

  private Future<List<SentenceAnnotations>> ask(String... sentences) {
    return analyzer.analyze(List.of(sentences), Priority.VISIBLE, LONG);
  }

  /** What members are heard of is told every half second. */
  private void awaitWorkers(int workers) {
    while (web.workforce().workers() != workers) {
      Thread.onSpinWait();
    }
  }

  private static List<SentenceAnnotations> expected(String... sentences) {
    return List.of(sentences).stream().map(CapitalisedWords::of).toList();
  }

  @Test
  void spreadsSentencesOverTheWorkersOfAllProcesses() throws Exception {
    Set<String> asked = new ConcurrentSkipListSet<>();
    for (String node : List.of("a", "b", "c")) {
      await(
          member(node, RELEASE)
              .offer(
                  sentences -> {
                    asked.add(node);
                    return new CapitalisedWords().annotate(sentences);
                  }));
    }
    awaitWorkers(6);
    String[] many = IntStream.range(0, 60).mapToObj(i -> "Number " + i).toArray(String[]::new);
    assertEquals(expected(many), await(ask(many)));
    assertEquals(Set.of("a", "b", "c"), asked);
  }

  @Test
  void sendsWhatALostProcessHadToAnother() throws Exception {
    await(member("a", RELEASE).offer(gated));
    awaitWorkers(2);
    Future<List<SentenceAnnotations>> answer = ask("Ada");
    gated.awaitBatch();
    await(member("b", RELEASE).offer(new CapitalisedWords()));
    awaitWorkers(4);
    web.left("a");
    assertEquals(expected("Ada"), await(answer));
  }

  @Test
  void saysSoWhenNobodyWorksAndIsWholeAgainWhenSomebodyComes() throws Exception {
    AnalysisFailure nobody = assertThrows(AnalysisFailure.class, () -> await(ask("Ada")));
    assertEquals(Code.UNAVAILABLE, nobody.code());
    await(member("a", RELEASE).offer(gated));
    awaitWorkers(2);
    Future<?> held = ask("Bob");
    gated.awaitBatch();
    Future<?> other = ask("Cleo");
    gated.awaitBatch();
    Future<?> waiting = ask("Dan");
    web.left("a");
    for (Future<?> lost : List.of(held, other, waiting)) {
      AnalysisFailure failure = assertThrows(AnalysisFailure.class, () -> await(lost));
      assertEquals(Code.UNAVAILABLE, failure.code());
    }
    gated.open(2);
    await(member("b", RELEASE).offer(new CapitalisedWords()));
    while (ask("Ada").otherwiseEmpty().await(10, TimeUnit.SECONDS) == null) {
      Thread.onSpinWait();
    }
    assertEquals(expected("Ada"), await(ask("Ada")));
  }

  @Test
  void asksNoProcessOfAnotherRelease() throws Exception {
    await(member("a", "Lede 1 with the model m 2").offer(gated));
    while (web.workforce().refused() != 1) {
      Thread.onSpinWait();
    }
    assertThrows(AnalysisFailure.class, () -> await(ask("Ada")));
    assertTrue(gated.batches.isEmpty());
  }

  @Test
  void finishesWhatItHasBeforeItGoes() throws Exception {
    ClusterAnalysis leaving = member("a", RELEASE);
    await(leaving.offer(gated));
    awaitWorkers(2);
    Future<List<SentenceAnnotations>> begun = ask("Ada");
    gated.awaitBatch();
    Future<Void> gone = leaving.withdraw();
    awaitWorkers(0);
    gated.open(1);
    assertEquals(expected("Ada"), await(begun));
    await(gone);
    assertThrows(AnalysisFailure.class, () -> await(ask("Bob")));
  }

  @Test
  void isReachedAfterItHasRegisteredAgain() throws Exception {
    ClusterAnalysis worker = member("a", RELEASE);
    await(worker.offer(new CapitalisedWords()));
    awaitWorkers(2);
    for (int i = 0; i < 20; i++) {
      worker.registerAgain();
      web.registerAgain();
      assertEquals(expected("Ada " + i), await(ask("Ada " + i)));
    }
  }
}
