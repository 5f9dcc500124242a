package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.analysis.Analysis;
import dev.lede.analysis.AnalysisConfig;
import dev.lede.analysis.Analyzer;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import dev.lede.text.Edit;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients see of an engine that fails or hangs behind the workers and the event bus. */
@Timeout(120)
class EngineFaultsIT {
  private static final SentenceAnnotator WORDS = new CapitalisedWords();
  private static final String TEXT =
      "Lena Berg left Oslo. Poison for Amina Okello. Omar Haddad stayed in Paris.";

  private final Vertx workers = Vertx.vertx();

  @AfterEach
  void stop() {
    TestServer.done(workers.close());
  }

  private Analyzer analyzer(SentenceAnnotator engine, int timeoutMillis) {
    Analysis.registerCodecs(workers);
    AnalysisConfig config = new AnalysisConfig(2, 4_000, timeoutMillis, 8, 1, 1);
    return TestServer.done(Analysis.deploy(workers, engine, config));
  }

  /** Fails on a sentence that begins with a certain word, with an exception or worse. */
  private static SentenceAnnotator poisoned(Error orError) {
    return sentences -> {
      if (sentences.stream().anyMatch(sentence -> sentence.startsWith("Poison"))) {
        if (orError != null) {
          throw orError;
        }
        throw new IllegalStateException("Poison for Amina Okello");
      }
      return WORDS.annotate(sentences);
    };
  }

  @Test
  void leavesOutASentenceThatFailsAndSaysSo() {
    leavesOut(poisoned(null));
  }

  @Test
  void leavesOutASentenceThatEndsInAnError() {
    leavesOut(poisoned(new OutOfMemoryError("for the test")));
  }

  private void leavesOut(SentenceAnnotator engine) {
    try (TestServer server = TestServer.start(TestServer.CONFIG, analyzer(engine, 10_000));
        LiveClient client = LiveClient.connect(server)) {
      ApiClient.Answer answer = new ApiClient(server).annotateText(TEXT);
      assertEquals(200, answer.status(), answer.text());
      assertEquals(
          "[[0,21],[45," + TEXT.length() + "]]", answer.json().path("analysed").toString());
      assertEquals(6, answer.json().path("mentions").size(), answer.text());

      client.open(TEXT);
      assertEquals("analysis_failed", client.next("error").path("code").asText());
      client.untilDone();
      assertEquals(Same.of(answer.json()), Same.of(client));

      int poison = TEXT.indexOf("Poison");
      client.edit(Edit.replace(poison, poison + "Poison".length(), "Bread"));
      client.untilDone();
      JsonNode mended = new ApiClient(server).annotateText(client.text()).json();
      assertEquals("[[0," + client.text().length() + "]]", mended.path("analysed").toString());
      assertEquals(Same.of(mended), Same.of(client));
    }
  }

  /** The first batches hang until they are let go, long after the event bus gave up on them. */
  @Test
  void makesEveryEditorWholeAfterTheEventBusTimedOut() throws InterruptedException {
    AtomicInteger hanging = new AtomicInteger(2);
    Semaphore letGo = new Semaphore(0);
    SentenceAnnotator engine =
        sentences -> {
          if (hanging.getAndDecrement() > 0) {
            letGo.acquireUninterruptibly();
          }
          return WORDS.annotate(sentences);
        };
    List<LiveClient> editors = new ArrayList<>();
    try (TestServer server = TestServer.start(TestServer.CONFIG, analyzer(engine, 300))) {
      for (int i = 0; i < 20; i++) {
        editors.add(LiveClient.connect(server));
        editors.get(i).open("Editor %d met Lena Berg. Amina Okello left Oslo.".formatted(i));
      }
      String code = editors.get(0).next("error").path("code").asText();
      assertTrue(List.of("timeout", "unavailable").contains(code), code);
      letGo.release(2);
      for (LiveClient editor : editors) {
        editor.edit(Edit.replace(0, 0, "Omar stayed. "));
        editor.untilDone();
        JsonNode api = new ApiClient(server).annotateText(editor.text()).json();
        assertEquals(Same.of(api), Same.of(editor));
      }
    } finally {
      letGo.release(2);
      editors.forEach(LiveClient::close);
    }
  }
}
