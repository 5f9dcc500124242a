package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are told to forbid, with each kind of answer. */
@Timeout(60)
class SecurityHeadersIT extends AgainstServer {
  private static final Pattern SCRIPT = Pattern.compile("(?i)<(script|style)\\b([^>]*)>");
  private static final Pattern HANDLER = Pattern.compile("(?i)<[a-z][^>]*\\s(on[a-z]+|style)\\s*=");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/docs",
        "/docs/",
        "/docs/index.html",
        "/docs/swagger-ui-bundle.js",
        "/openapi.yaml",
        "/asyncapi.yaml",
        "/health/live",
        "/health/ready",
        "/metrics",
        "/nothing",
        "/api/v1/annotate",
        "/api/v1/live",
        "/api/v2"
      })
  void forbidWhatNoPageOfOursNeeds(String path) {
    ApiClient.Answer answer = api.get(path);
    assertEquals("nosniff", answer.header("x-content-type-options"));
    assertEquals("no-referrer", answer.header("referrer-policy"));
    assertEquals("same-origin", answer.header("cross-origin-opener-policy"));
    assertEquals("same-origin", answer.header("cross-origin-resource-policy"));
    String policy = answer.header("content-security-policy");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertFalse(policy.contains("*") || policy.contains("http"), policy);
    assertNull(answer.header("server"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/docs/index.html"})
  void allowNothingInline(String path) {
    ApiClient.Answer answer = api.get(path);
    assertEquals(200, answer.status());
    Matcher handler = HANDLER.matcher(answer.text());
    assertFalse(handler.find(), "a handler or a style stands in an element");
    Matcher script = SCRIPT.matcher(answer.text());
    String policy = answer.header("content-security-policy");
    while (script.find()) {
      String attributes = script.group(2);
      Matcher nonce = Pattern.compile("nonce=\"([^\"]+)\"").matcher(attributes);
      boolean known = nonce.find() && policy.contains("'nonce-" + nonce.group(1) + "'");
      assertTrue(known || attributes.contains("src="), script.group());
    }
  }

  @Test
  void haveANonceThatIsNewEachTime() {
    String first = api.get("/").header("content-security-policy");
    assertNotEquals(first, api.get("/").header("content-security-policy"));
  }
}
