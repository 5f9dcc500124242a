package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.ModelInfo;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The real wiring, but for the model. */
@Timeout(60)
class ServerIT {

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger released = new AtomicInteger();

  @TempDir private Path folder;

  @Test
  void servesThePageAndItsModulesAndAnnotates() throws Exception {
    try (Server server = start(new CapitalisedWords())) {
      assertEquals(200, get(server, "/health/ready").statusCode());
      assertEquals(200, get(server, "/").statusCode());
      assertEquals(200, get(server, "/_static/crelt/1.0.6/index.js").statusCode());
      HttpResponse<String> answer = annotate(server, "We met Ada Lovelace.").get();
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("\"text\":\"Ada Lovelace\""), answer.body());
      assertTrue(answer.body().contains("\"name\":\"test\""), answer.body());
    }
  }

  @Test
  void answersWhatIsUnderWayBeforeItStops() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch gate = new CountDownLatch(1);
    Server server =
        start(
            sentences -> {
              begun.countDown();
              return pass(gate, sentences);
            });
    CompletableFuture<HttpResponse<String>> answer = annotate(server, "We met Ada Lovelace.");
    begun.await();
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    untilRefused(server);
    assertFalse(closing.isDone());
    assertEquals(0, released.get());
    gate.countDown();
    assertEquals(200, answer.get().statusCode());
    closing.get();
    assertEquals(1, released.get());
  }

  @Test
  void isNotReadyForAWhileBeforeItStops() throws Exception {
    Map<String, String> slow = Map.of("http.port", "0", "http.stopDelayMillis", "3000");
    Server server = Server.start(config(slow), this::engine);
    assertEquals(200, get(server, "/health/ready").statusCode());
    CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
    while (get(server, "/health/ready").statusCode() == 200) {
      assertFalse(closing.isDone());
    }
    assertEquals(503, get(server, "/health/ready").statusCode());
    assertEquals(200, get(server, "/health/live").statusCode());
    assertEquals(200, annotate(server, "We met Ada Lovelace.").get().statusCode());
    closing.get();
    untilRefused(server);
  }

  @Test
  void saysWhichAddressIsTakenAndLeavesNothing() {
    try (Server first = start(new CapitalisedWords())) {
      AppConfig same = config(Map.of("http.port", Integer.toString(first.port())));
      StartFailure failure =
          assertThrows(StartFailure.class, () -> Server.start(same, this::engine));
      String address = "cannot listen on 127.0.0.1:" + first.port();
      assertTrue(failure.getMessage().contains(address), failure.getMessage());
      assertEquals(1, released.get());
    }
    assertEquals(2, released.get());
  }

  @Test
  void saysWhyTheEngineCannotBeLoaded() {
    StartFailure failure =
        assertThrows(
            StartFailure.class,
            () ->
                Server.start(
                    config(Map.of("http.port", "0")),
                    () -> {
                      throw new IOException("no model");
                    }));
    assertTrue(failure.getMessage().endsWith("no model"), failure.getMessage());
  }

  private Server start(SentenceAnnotator annotator) {
    return Server.start(config(Map.of("http.port", "0")), () -> engine(annotator));
  }

  private Engine engine() {
    return engine(new CapitalisedWords());
  }

  private Engine engine(SentenceAnnotator annotator) {
    return new Engine(annotator, new ModelInfo("test", "1"), released::incrementAndGet);
  }

  private AppConfig config(Map<String, String> options) {
    return new ConfigReader(folder, Map.of()).read(Optional.empty(), options);
  }

  private static List<SentenceAnnotations> pass(CountDownLatch gate, List<String> sentences) {
    try {
      assertTrue(gate.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new CapitalisedWords().annotate(sentences);
  }

  /** Asks until nobody listens; each try is a new connection. */
  private void untilRefused(Server server) throws Exception {
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
        assertTrue(socket.isConnected());
      } catch (ConnectException refused) {
        return;
      } catch (SocketException expected) {
        // It stood in the queue when the port closed: the next try tells.
      }
    }
  }

  private HttpResponse<String> get(Server server, String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(server, path)).build(), BodyHandlers.ofString());
  }

  private CompletableFuture<HttpResponse<String>> annotate(Server server, String text) {
    HttpRequest request =
        HttpRequest.newBuilder(uri(server, "/api/v1/annotate"))
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(BodyPublishers.ofString(text))
            .build();
    return client.sendAsync(request, BodyHandlers.ofString());
  }

  private static URI uri(Server server, String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }
}
