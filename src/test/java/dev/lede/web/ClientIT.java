package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.client.AnnotateOptions;
import dev.lede.client.Article;
import dev.lede.client.ClientOptions;
import dev.lede.client.DictionaryEntry;
import dev.lede.client.Layer;
import dev.lede.client.LedeClient;
import dev.lede.client.LedeException;
import dev.lede.client.Retries;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.OpenOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ClientIT extends AgainstServer {
  private static final String TEXT = "\uD83D\uDE00 Amina Okello met Lena.\r\nShe left for Nairobi.";
  private static LedeClient client;

  @BeforeAll
  static void connect() {
    client = LedeClient.create(server.vertx, ClientOptions.of("http://" + server.address()));
  }

  @AfterAll
  static void hangUp() {
    TestServer.done(client.close());
  }

  @Test
  void readsEveryLayer() {
    AnnotateOptions all =
        AnnotateOptions.DEFAULT.withLayers(Layer.values()).withDate(LocalDate.of(2019, 3, 9));
    Article article = TestServer.done(client.annotate(TEXT, all));
    assertEquals(LocalDate.of(2019, 3, 9), article.date());
    assertEquals(TEXT.length(), article.length());
    assertEquals("capitalised", article.modelName());
    for (Mention mention : article.mentions()) {
      assertEquals(mention.text(), TEXT.substring(mention.start(), mention.end()));
    }
    assertEquals("Amina Okello", article.mentions().get(0).text());
    assertEquals(
        article.mentions().get(0).entity(), article.entities().get(0).id(), "the same entity");
    assertEquals(2, article.sentences().size());
    assertTrue(article.tokens().size() > 6);
    assertFalse(article.zones().isEmpty());
    assertEquals(TEXT.length(), article.analysed().get(0).end());
  }

  @Test
  void sendsItsOptions() {
    AnnotateOptions options =
        AnnotateOptions.DEFAULT
            .withLabels(Label.LAW)
            .withLayers(Layer.MENTIONS)
            .withMinScore(0.99)
            .withDictionary(List.of(new DictionaryEntry("met lena", Label.LAW, false)));
    Article article = TestServer.done(client.annotate(TEXT, options));
    assertEquals(List.of("met Lena"), article.mentions().stream().map(Mention::text).toList());
    assertTrue(article.entities().isEmpty());
  }

  @Test
  void givesTheBytesOfAFormat(@TempDir Path folder) throws Exception {
    Buffer whole = TestServer.done(client.annotate(TEXT, AnnotateOptions.DEFAULT, "conllu"));
    assertTrue(whole.toString().startsWith("# newdoc"), whole.toString());
    Path file = folder.resolve("article.conllu");
    TestServer.done(
        server
            .vertx
            .fileSystem()
            .open(file.toString(), new OpenOptions())
            .compose(out -> client.annotate(TEXT, AnnotateOptions.DEFAULT, "conllu", out)));
    assertEquals(whole.toString(), Files.readString(file));
  }

  @Test
  void failsWithTheProblemOfTheServer() {
    LedeException tooLong =
        assertThrows(
            LedeException.class, () -> TestServer.done(client.annotate("x".repeat(10_001))));
    assertEquals(413, tooLong.problem().status());
    assertEquals("too_long", tooLong.problem().code());
    assertTrue(tooLong.problem().detail().contains("10000"), tooLong.getMessage());
    assertEquals(16, tooLong.problem().requestId().length());
    for (String format : List.of("docx", "a&b=c")) {
      LedeException unknown =
          assertThrows(
              LedeException.class,
              () -> TestServer.done(client.annotate(TEXT, AnnotateOptions.DEFAULT, format)));
      assertEquals("format", unknown.problem().field());
    }
  }

  @Test
  void triesAgainWhileTheServerIsBusyAndSendsItsKey() {
    Turns turns = new Turns(server.vertx, server.port(), 2);
    ClientOptions options =
        ClientOptions.of("http://127.0.0.1:" + turns.port() + "/lede/")
            .withApiKey("secret")
            .withRetries(new Retries(3, Duration.ofMillis(1), Duration.ofSeconds(2)));
    assertFalse(options.toString().contains("secret"));
    LedeClient patient = LedeClient.create(server.vertx, options);
    assertEquals(
        3, TestServer.done(patient.annotate("Lena met Amina Okello in Oslo.")).length() / 10);
    assertEquals(List.of(503, 503, 200), turns.statuses());
    assertEquals("Bearer secret", turns.authorization());
    turns.beBusy(3);
    LedeException busy =
        assertThrows(LedeException.class, () -> TestServer.done(patient.annotate(TEXT)));
    assertEquals(503, busy.problem().status());
    assertEquals(6, turns.statuses().size());
  }

  @Test
  void doesNotTryAgainWhatIsRefused() {
    Turns turns = new Turns(server.vertx, server.port(), 0);
    LedeClient patient =
        LedeClient.create(
            server.vertx, ClientOptions.of("http://127.0.0.1:" + turns.port() + "/lede"));
    assertThrows(
        LedeException.class,
        () -> TestServer.done(patient.annotate(TEXT, AnnotateOptions.DEFAULT, "docx")));
    assertEquals(List.of(422), turns.statuses());
  }
}
