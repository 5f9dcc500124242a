package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;

/** What every problem must be. */
final class Problems {
  private Problems() {}

  /** Checks an answer and returns its problem. */
  static JsonNode problem(ApiClient.Answer answer, int status, String code) {
    assertEquals(status, answer.status(), answer.text());
    assertEquals("application/problem+json", answer.header("content-type"));
    JsonNode json = answer.json();
    assertEquals(status, json.path("status").asInt());
    assertEquals(code, json.path("code").asText());
    assertEquals("about:blank", json.path("type").asText());
    assertFalse(json.path("title").asText().isEmpty());
    assertFalse(json.path("detail").asText().isEmpty());
    assertEquals(answer.header("x-request-id"), json.path("requestId").asText());
    assertFalse(answer.text().contains("dev.lede"), "tells of the inside: " + answer.text());
    return json;
  }
}
