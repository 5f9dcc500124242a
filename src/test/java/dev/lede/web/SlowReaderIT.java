package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.analysis.Analyzer;
import dev.lede.text.Edit;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import dev.lede.web.socket.SocketConfig;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SlowReaderIT {
  private static final int DOCUMENTS = 20;
  private static final int SENTENCES = 3_000;
  private static final WebConfig CONFIG =
      new WebConfig(
          "127.0.0.1",
          0,
          100,
          60_000,
          2_000,
          TransportConfig.PLAIN,
          AccessConfig.OPEN,
          OperationConfig.QUIET,
          new ApiConfig(200_000, 1 << 20, 60_000),
          new SocketConfig(200_000, 1 << 20, 90_000));

  @Test
  void isToldLessAndTheSameInTheEnd() throws InterruptedException {
    CountDownLatch lastWasRead = new CountDownLatch(1);
    Analyzer words = TestServer.capitalisedWords();
    Analyzer watching =
        (sentences, priority, timeoutMillis) -> {
          if (sentences.stream().anyMatch(sentence -> sentence.startsWith("Zeppelin"))) {
            lastWasRead.countDown();
          }
          return words.analyze(sentences, priority, timeoutMillis);
        };
    try (TestServer server = TestServer.start(CONFIG, watching);
        LiveClient client = LiveClient.connectDeaf(server)) {
      client.open("");
      for (int i = 0; i < DOCUMENTS; i++) {
        String text = "Amina Okello met Lena Berg in Nairobi %d. ".formatted(i);
        client.edit(Edit.replace(0, client.text().length(), text.repeat(SENTENCES)));
      }
      client.edit(Edit.replace(0, 0, "Zeppelin flew. "));
      assertTrue(lastWasRead.await(60, TimeUnit.SECONDS));
      client.line().listen();
      int told = 0;
      boolean done = false;
      while (!done) {
        JsonNode message = client.next();
        told += message.path("add").size();
        done =
            message.path("t").asText().equals("document")
                && message.path("v").asLong() == client.version();
      }
      assertEquals(
          Same.of(new ApiClient(server).annotateText(client.text()).json()), Same.of(client));
      int everything = DOCUMENTS * SENTENCES * 5;
      assertTrue(told < everything / 2, told + " of " + everything + " mentions were told");
      assertFalse(client.line().isClosed());
    }
  }
}
