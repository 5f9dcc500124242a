package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class LogTest {
  private final LoggerContext context = new LoggerContext();

  private LoggingEvent event(String message, Throwable thrown) {
    return new LoggingEvent(
        "caller", context.getLogger("dev.lede.x"), Level.WARN, message, thrown, null);
  }

  private String written(String format, ILoggingEvent event) {
    Encoder<ILoggingEvent> encoder = LogSettings.encoder(format);
    encoder.setContext(context);
    encoder.start();
    return new String(encoder.encode(event), StandardCharsets.UTF_8);
  }

  @Test
  void writesJsonOnOneLineWithEachPairAsAField() throws IOException {
    LoggingEvent event = event("two\nlines \"quoted\"", new IllegalStateException("why"));
    event.addKeyValuePair(new KeyValuePair("status", 200));
    event.addKeyValuePair(new KeyValuePair("route", "/api/v1/annotate"));
    String line = written("json", event);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("two\nlines \"quoted\"", json.path("message").asText());
    assertEquals("WARN", json.path("level").asText());
    assertEquals("dev.lede.x", json.path("logger").asText());
    assertEquals(200, json.path("status").intValue());
    assertEquals("/api/v1/annotate", json.path("route").asText());
    assertTrue(json.path("exception").asText().contains("IllegalStateException: why"));
    assertTrue(json.path("time").asText().matches("\\d{4}-\\d\\d-\\d\\dT.*Z"));
  }

  @Test
  void writesLinesForPeopleWithPairsAtTheirEnds() {
    LoggingEvent event = event("request", null);
    event.addKeyValuePair(new KeyValuePair("status", 200));
    event.addKeyValuePair(new KeyValuePair("route", "/"));
    assertTrue(written(null, event).endsWith(" - request status=200 route=/\n"));
    String plain = written(null, event("Stopped", null));
    assertTrue(plain.endsWith(" - Stopped\n"), plain);
    assertFalse(plain.startsWith("{"), plain);
  }
}
