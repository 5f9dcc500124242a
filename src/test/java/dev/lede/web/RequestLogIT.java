package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import dev.lede.web.access.AccessConfig;
import dev.lede.web.operation.RequestLog;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

@Timeout(60)
class RequestLogIT {
  private final Logger logger = (Logger) LoggerFactory.getLogger(RequestLog.class);
  private final Lines lines = new Lines();
  private TestServer server;
  private ApiClient api;

  /** Keeps what is logged. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final BlockingQueue<ILoggingEvent> events = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      events.add(event);
    }

    Map<String, Object> next() throws InterruptedException {
      ILoggingEvent event = events.poll(20, TimeUnit.SECONDS);
      assertEquals("request", event.getFormattedMessage());
      return event.getKeyValuePairs().stream().collect(Collectors.toMap(p -> p.key, p -> p.value));
    }
  }

  @BeforeEach
  void start() {
    lines.start();
    logger.addAppender(lines);
    OperationConfig logging = new OperationConfig(true, true);
    server = TestServer.start(TestServer.with(TransportConfig.PLAIN, AccessConfig.OPEN, logging));
    api = new ApiClient(server);
  }

  @AfterEach
  void stop() {
    logger.detachAppender(lines);
    server.close();
  }

  @Test
  void tellsWhatWasAnsweredAndNothingOfTheText() throws InterruptedException {
    ApiClient.Answer answer = api.annotateText("Zebulon met Lena.");
    Map<String, Object> line = lines.next();
    assertEquals(answer.header("x-request-id"), line.get("requestId"));
    assertEquals("POST", line.get("method"));
    assertEquals("/api/v1/annotate", line.get("route"));
    assertEquals(200, line.get("status"));
    assertEquals((long) answer.response().body().length, line.get("bytesOut"));
    assertTrue((Long) line.get("bytesIn") > 17, line.toString());
    assertTrue((Long) line.get("millis") >= 0, line.toString());
    assertFalse(line.toString().contains("Zebulon"), line.toString());
  }

  @Test
  void tellsNoPathThatAClientMadeUp() throws InterruptedException {
    api.get("/Zebulon?text=Zebulon");
    Map<String, Object> line = lines.next();
    assertEquals(404, line.get("status"));
    assertFalse(line.toString().contains("Zebulon"), line.toString());
  }
}
