package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Analyzer;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.socket.SocketConfig;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveFaultsIT {
  /** Gives up on a client that is not heard for 300 ms. */
  private static final WebConfig IMPATIENT =
      new WebConfig(
          "127.0.0.1",
          0,
          10,
          60_000,
          2_000,
          TransportConfig.PLAIN,
          AccessConfig.OPEN,
          OperationConfig.QUIET,
          TestServer.CONFIG.api(),
          new SocketConfig(100, 1000, 300));

  private static final Analyzer WORDS = TestServer.capitalisedWords();

  @Test
  void triesAgainWhatFailedForAWhile() {
    AtomicInteger failures = new AtomicInteger(2);
    Analyzer busy =
        (sentences, priority, timeoutMillis) ->
            failures.getAndDecrement() > 0
                ? Future.failedFuture(
                    new AnalysisFailure(AnalysisFailure.Code.OVERLOADED, "too much"))
                : WORDS.analyze(sentences, priority, timeoutMillis);
    try (TestServer server = TestServer.start(TestServer.CONFIG, busy);
        LiveClient client = LiveClient.connect(server)) {
      client.open("Lena left.");
      JsonNode error = client.next("error");
      assertEquals("overloaded", error.path("code").asText());
      assertEquals(1000, error.path("retryMillis").asInt());
      client.untilDone();
      assertEquals(1, client.mentions.size());
    }
  }

  @Test
  void goesOnAroundASentenceThatCannotBeRead() {
    Analyzer choosy =
        (sentences, priority, timeoutMillis) ->
            sentences.stream().anyMatch(sentence -> sentence.startsWith("Poison"))
                ? Future.failedFuture(
                    new AnalysisFailure(AnalysisFailure.Code.ANALYSIS_FAILED, "cannot"))
                : WORDS.analyze(sentences, priority, timeoutMillis);
    try (TestServer server = TestServer.start(TestServer.CONFIG, choosy);
        LiveClient client = LiveClient.connect(server)) {
      client.open("Poison here.");
      JsonNode error = client.next("error");
      assertEquals("analysis_failed", error.path("code").asText());
      assertTrue(error.path("retryMillis").isNull());
      client.untilDone();
    }
  }

  @Test
  void asksForTheTextAfterAFaultOfItsOwn() {
    AtomicInteger faults = new AtomicInteger(1);
    Analyzer broken =
        (sentences, priority, timeoutMillis) -> {
          if (faults.getAndDecrement() > 0) {
            throw new IllegalStateException("a fault of the program");
          }
          return WORDS.analyze(sentences, priority, timeoutMillis);
        };
    try (TestServer server = TestServer.start(TestServer.CONFIG, broken);
        LiveClient client = LiveClient.connect(server)) {
      client.open("Lena left.");
      client.next("resync");
      client.open("Lena left.");
      client.untilDone();
      assertEquals(1, client.mentions.size());
    }
  }

  @Test
  void givesUpOnAClientThatIsNotHeard() throws IOException {
    try (TestServer server = TestServer.start(IMPATIENT);
        RawSocket socket = new RawSocket(server).upgrade()) {
      byte[] frame = socket.readFrame();
      while (frame.length == 0) {
        frame = socket.readFrame();
      }
      assertEquals(1001, ((frame[0] & 0xFF) << 8) | (frame[1] & 0xFF));
    }
  }

  @Test
  void hearsAClientThatOnlyAnswersPings() {
    try (TestServer server = TestServer.start(IMPATIENT);
        LiveClient client = LiveClient.connect(server)) {
      client.line().awaitPings(8);
      client.open("Lena left.");
      client.untilDone();
      assertEquals(1, client.mentions.size());
    }
  }
}
