package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.lede.analysis.Analysis;
import dev.lede.analysis.AnalysisConfig;
import dev.lede.analysis.Analyzer;
import dev.lede.nlp.SentenceAnnotator;
import dev.lede.support.CapitalisedWords;
import dev.lede.text.Edit;
import dev.lede.web.access.AccessConfig;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/** The whole log, at its most talkative, of callers who mean well and of others. */
@Timeout(60)
class LogSecrecyIT {
  private static final String SECRET = "Zebulon";
  private static final String KEY = "Zebulon-0123456789-key";
  private static final String ANNOTATE = "/api/v1/annotate";

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("dev.lede");
  private final Level before = ours.getLevel();
  private final Lines lines = new Lines();
  private final Vertx workers = Vertx.vertx();
  private Analyzer analyzer;

  /** Keeps every event as all that could be written of it. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final Queue<String> all = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      String thrown = ThrowableProxyUtil.asString(event.getThrowableProxy());
      all.add(event.getFormattedMessage() + event.getKeyValuePairs() + thrown);
    }
  }

  @BeforeEach
  void listen() {
    lines.start();
    root.addAppender(lines);
    ours.setLevel(Level.TRACE);
    Analysis.registerCodecs(workers);
    analyzer = throwing(quoting());
  }

  @AfterEach
  void stop() {
    root.detachAppender(lines);
    ours.setLevel(before);
    TestServer.done(workers.close());
  }

  /** An engine whose exceptions quote the text. */
  private Analyzer quoting() {
    SentenceAnnotator engine =
        sentences -> {
          if (sentences.toString().contains("fails")) {
            throw new IllegalStateException("cannot read " + sentences);
          }
          return new CapitalisedWords().annotate(sentences);
        };
    AnalysisConfig config = new AnalysisConfig(1, 100, 5_000, 8, 1, 1);
    return TestServer.done(Analysis.deploy(workers, engine, config));
  }

  /** One that fails outside of the worker. */
  private static Analyzer throwing(Analyzer analyzer) {
    return (sentences, priority, millis) -> {
      if (sentences.toString().contains("breaks")) {
        throw new IllegalStateException("broken by " + sentences);
      }
      return analyzer.analyze(sentences, priority, millis);
    };
  }

  @Test
  void holdsNoWordOfATextNorAKey() throws IOException {
    AccessConfig access = new AccessConfig(List.of(), List.of(KEY), List.of(), 0, 1);
    OperationConfig talkative = new OperationConfig(true, true);
    WebConfig config = TestServer.with(TransportConfig.PLAIN, access, talkative);
    try (TestServer server = TestServer.start(config, analyzer)) {
      requests(new ApiClient(server));
      try (RawSocket socket = new RawSocket(server)) {
        socket.send("Zebulon Zebulon\r\nZebulon: Zebulon\r\n\r\n").readHead();
      }
    }
    OperationConfig open = new OperationConfig(true, false);
    WebConfig live = TestServer.with(TransportConfig.PLAIN, AccessConfig.OPEN, open);
    try (TestServer server = TestServer.start(live, analyzer)) {
      liveSession(server);
    }
    assertFalse(lines.all.isEmpty());
    List<String> telling = lines.all.stream().filter(LogSecrecyIT::tells).toList();
    assertEquals(List.of(), telling);
  }

  private static boolean tells(String line) {
    return line.contains(SECRET);
  }

  private static void requests(ApiClient api) {
    for (String text :
        List.of(
            "Zebulon met Lena.",
            "Zebulon fails here. Lena stays.",
            "Zebulon breaks here.",
            "{\"Zebulon\":",
            "{\"Zebulon\": 1}",
            "{\"text\": 1, \"labels\": [\"Zebulon\"]}",
            "{\"text\": \"a\", \"labels\": [\"Zebulon\"]}",
            "{\"text\": \"Zebulon\", \"date\": \"Zebulon\"}")) {
      for (String type : List.of("text/plain", "application/json", "Zebulon/Zebulon")) {
        post(api, ANNOTATE, type, text);
        post(api, "/api/v1/batch", "application/x-ndjson", text);
        post(api, ANNOTATE + "?format=Zebulon", type, text);
        post(api, ANNOTATE + "?Zebulon=Zebulon", type, text);
      }
    }
    post(api, "/api/v1/Zebulon", "text/plain", SECRET);
    api.send(
        api.to(ANNOTATE).header("X-Api-Key", "Zebulon-wrong-key-0123").header("Origin", SECRET));
    api.send(api.to("/Zebulon/Zebulon").method("ZEBULON", BodyPublishers.noBody()));
    api.get("/%5aebulon/Zebulon?Zebulon=%5A");
  }

  private static void post(ApiClient api, String path, String type, String text) {
    api.send(
        api.to(path)
            .header("Content-Type", type)
            .header("Authorization", "Bearer " + KEY)
            .POST(BodyPublishers.ofString(text)));
  }

  private static void liveSession(TestServer server) {
    try (LiveClient client = LiveClient.connect(server)) {
      client.open("Zebulon met Lena. Zebulon fails here.");
      client.untilDone();
      client.edit(Edit.replace(0, 0, "Zebulon wrote. "));
      client.untilDone();
      for (String frame :
          List.of(
              "Zebulon",
              "{\"t\":\"Zebulon\"}",
              "{\"t\":\"open\",\"v\":\"Zebulon\"}",
              "{\"t\":\"edit\",\"e\":\"Zebulon\"}")) {
        client.send(frame);
        client.next("error");
      }
      client.open("Zebulon breaks here.");
      client.next("resync");
    }
  }
}
