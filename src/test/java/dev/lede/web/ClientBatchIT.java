package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Mention;
import dev.lede.client.AnnotateOptions;
import dev.lede.client.BatchAnswer;
import dev.lede.client.BatchAnswers;
import dev.lede.client.BatchText;
import dev.lede.client.ClientOptions;
import dev.lede.client.Layer;
import dev.lede.client.LedeClient;
import dev.lede.client.LedeException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClientBatchIT extends AgainstServer {
  private static LedeClient client;

  @BeforeAll
  static void connect() {
    client = LedeClient.create(server.vertx, ClientOptions.of("http://" + server.address()));
  }

  @AfterAll
  static void hangUp() {
    TestServer.done(client.close());
  }

  private static List<BatchAnswer> all(Future<BatchAnswers> batch) {
    List<BatchAnswer> answers = Collections.synchronizedList(new ArrayList<>());
    TestServer.done(
        batch.compose(
            stream ->
                stream.each(
                    answer -> {
                      answers.add(answer);
                      return Future.succeededFuture();
                    })));
    return answers;
  }

  private static Iterable<BatchText> texts(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> new BatchText("t" + i, "Lena met Amina Okello. " + "Rain fell. ".repeat(i % 9)))
        .toList();
  }

  @Test
  void answersInTheOrderOfTheTexts() {
    AnnotateOptions options = AnnotateOptions.DEFAULT.withLayers(Layer.MENTIONS);
    List<BatchAnswer> answers = all(client.batch(texts(500), options));
    assertEquals(500, answers.size());
    for (int i = 0; i < 500; i++) {
      BatchAnswer answer = answers.get(i);
      assertEquals("t" + i, answer.id());
      assertNull(answer.problem());
      List<Mention> mentions = answer.article().mentions();
      assertEquals("Amina Okello", mentions.get(1).text());
      assertTrue(answer.article().entities().isEmpty());
    }
  }

  @Test
  void tellsOfATextThatCannotBeAnsweredInItsPlace() {
    List<BatchText> texts =
        List.of(
            new BatchText("a", "Lena."),
            new BatchText("b", "x".repeat(10_001)),
            new BatchText(null, "Amina."));
    List<BatchAnswer> answers = all(client.batch(texts, AnnotateOptions.DEFAULT));
    assertEquals("too_long", answers.get(1).problem().code());
    assertNull(answers.get(1).article());
    assertEquals("b", answers.get(1).id());
    assertNull(answers.get(2).id());
    assertEquals("Amina", answers.get(2).article().mentions().get(0).text());
  }

  @Test
  void endsABatchOfNothing() {
    assertEquals(List.of(), all(client.batch(List.of(), AnnotateOptions.DEFAULT)));
  }

  @Test
  void asksForNoMoreTextsWhileItsAnswersAreNotRead() {
    AtomicInteger read = new AtomicInteger();
    String text = "Lena met Amina. " + "word ".repeat(1_500);
    Iterable<BatchText> endless =
        () -> Stream.generate(() -> new BatchText("t" + read.incrementAndGet(), text)).iterator();
    AnnotateOptions tokens = AnnotateOptions.DEFAULT.withLayers(Layer.TOKENS);
    BatchAnswers answers = TestServer.done(client.batch(endless, tokens));
    int before = -1;
    for (int still = 0; still < 5; still = read.get() == before ? still + 1 : 0) {
      before = read.get();
      TestServer.done(server.vertx.timer(100).mapEmpty());
    }
    assertTrue(before < 10_000, before + " texts were read");
    CompletableFuture<Throwable> ended = new CompletableFuture<>();
    Promise<Void> held = Promise.promise();
    AtomicInteger taken = new AtomicInteger();
    answers
        .each(answer -> taken.incrementAndGet() < 3 ? Future.succeededFuture() : held.future())
        .onComplete(done -> ended.complete(null), ended::complete);
    held.fail(new IllegalStateException("enough"));
    assertEquals("enough", ended.join().getMessage());
    assertEquals(3, taken.get(), "the next waits for the last");
  }

  @Test
  void failsWithTheTextsThatCannotBeRead() {
    Iterator<BatchText> broken =
        Stream.of(1, 2, 0).map(i -> new BatchText("t" + 6 / i, "Lena.")).iterator();
    Throwable failure =
        assertThrows(
            ArithmeticException.class,
            () -> all(client.batch(() -> broken, AnnotateOptions.DEFAULT)));
    assertTrue(failure.getMessage().contains("zero"));
  }

  @Test
  void failsWithTheProblemOfTheServer() {
    LedeClient lost =
        LedeClient.create(server.vertx, ClientOptions.of("http://" + server.address() + "/no"));
    LedeException failure =
        assertThrows(
            LedeException.class, () -> all(lost.batch(texts(2_000), AnnotateOptions.DEFAULT)));
    assertEquals(405, failure.problem().status());
  }

  @Test
  void readsTheTextsAgainWhenTheServerIsBusyAtFirst() {
    Turns turns = new Turns(server.vertx, server.port(), 1);
    LedeClient patient =
        LedeClient.create(
            server.vertx, ClientOptions.of("http://127.0.0.1:" + turns.port() + "/lede"));
    assertEquals(50, all(patient.batch(texts(50), AnnotateOptions.DEFAULT)).size());
    assertEquals(List.of(503, 200), turns.statuses());
  }
}
