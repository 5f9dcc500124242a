package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PageIT extends AgainstServer {
  private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final Pattern MODULE = Pattern.compile("\"(/_static/[^\"]+\\.js)\"");

  private static String nonceOf(ApiClient.Answer page) {
    Matcher nonce = NONCE.matcher(page.text());
    assertTrue(nonce.find());
    return nonce.group(1);
  }

  @Test
  void hasANonceOfItsOwnEachTime() {
    ApiClient.Answer first = api.get("/");
    ApiClient.Answer second = api.get("/");
    assertEquals(200, first.status());
    assertEquals("text/html; charset=utf-8", first.header("content-type"));
    assertEquals("no-cache", first.header("cache-control"));
    assertFalse(first.text().contains("{{"));
    assertNotEquals(nonceOf(first), nonceOf(second));
    String policy = first.header("content-security-policy");
    assertTrue(policy.contains("script-src 'self' 'nonce-" + nonceOf(first) + "'"), policy);
    assertTrue(policy.contains("default-src 'none'"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  @Test
  void tellsWhichPageItHasInThePageAndBesideIt() {
    ApiClient.Answer page = api.get("/");
    String version = page.header("lede-page");
    assertTrue(version.matches("[0-9a-f]{20}"), version);
    assertTrue(page.text().contains("<meta name=\"lede-page\" content=\"" + version + "\">"));
    assertEquals(version, api.get("/").header("lede-page"));
  }

  @Test
  void servesEveryModuleThatThePageNames() {
    Matcher modules = MODULE.matcher(api.get("/").text());
    int found = 0;
    while (modules.find()) {
      ApiClient.Answer module = api.get(modules.group(1));
      assertEquals(200, module.status(), modules.group(1));
      assertEquals("text/javascript; charset=utf-8", module.header("content-type"));
      assertEquals("public, max-age=31536000, immutable", module.header("cache-control"));
      found++;
    }
    assertTrue(found > 10, found + " modules");
  }

  @Test
  void filesAreAskedForAgainAndNotSentAgain() {
    ApiClient.Answer first = api.get("/js/app.js");
    assertEquals(200, first.status());
    assertEquals("no-cache", first.header("cache-control"));
    ApiClient.Answer again =
        api.send(api.to("/js/app.js").header("If-None-Match", first.header("etag")));
    assertEquals(304, again.status());
    assertEquals(0, again.response().body().length);
    ApiClient.Answer other = api.send(api.to("/js/app.js").header("If-None-Match", "\"x\""));
    assertEquals(200, other.status());
  }

  @Test
  void sendsFilesCompressedToThoseWhoSaySo() throws IOException {
    ApiClient.Answer plain = api.get("/js/app.js");
    ApiClient.Answer packed = api.send(api.to("/js/app.js").header("Accept-Encoding", "gzip, br"));
    assertEquals("gzip", packed.header("content-encoding"));
    assertNotEquals(plain.header("etag"), packed.header("etag"));
    byte[] body =
        new GZIPInputStream(new ByteArrayInputStream(packed.response().body())).readAllBytes();
    assertEquals(plain.text(), new String(body, StandardCharsets.UTF_8));
    ApiClient.Answer refused = api.send(api.to("/js/app.js").header("Accept-Encoding", "gzip;q=0"));
    assertEquals(plain.text(), refused.text());
  }

  @Test
  void answersHeadWithoutABody() {
    ApiClient.Answer head = api.send(api.to("/js/app.js").method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.status());
    assertEquals(
        String.valueOf(api.get("/js/app.js").response().body().length),
        head.header("content-length"));
  }

  @Test
  void servesNothingElse() throws IOException {
    for (String path :
        new String[] {
          "/index.html/",
          "/js/",
          "/js",
          "/_static/",
          "/_static/../../logback.xml",
          "/.git/config",
          "/../pom.xml",
          "/%2e%2e/logback.xml",
          "/logback.xml",
          "/config/lede.json"
        }) {
      try (RawSocket socket = new RawSocket(server)) {
        String head =
            socket.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").readHead();
        assertTrue(head.startsWith("HTTP/1.1 404"), path + " " + head);
      }
    }
  }

  @Test
  void everyAnswerHasTheHeadersOfSafety() {
    for (String path : new String[] {"/", "/js/app.js", "/health/live", "/nothing"}) {
      ApiClient.Answer answer = api.get(path);
      assertEquals("nosniff", answer.header("x-content-type-options"));
      assertEquals("no-referrer", answer.header("referrer-policy"));
      String policy = answer.header("content-security-policy");
      assertTrue(policy.contains("frame-ancestors 'none'"), policy);
    }
  }

  @Test
  void isReadyOnlyWhenAWorkerAnswers() {
    Promise<Void> warm = Promise.promise();
    boolean[] broken = {true};
    try (TestServer cold =
        TestServer.start(() -> broken[0] ? Future.failedFuture("cold") : warm.future())) {
      ApiClient client = new ApiClient(cold);
      assertEquals(200, client.get("/health/live").status());
      ApiClient.Answer answer = client.get("/health/ready");
      assertEquals(503, answer.status());
      assertEquals("unavailable", answer.json().path("code").asText());
      broken[0] = false;
      warm.complete();
      while (client.get("/health/ready").status() != 200) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void describesItself() {
    ApiClient.Answer answer = api.get("/openapi.yaml");
    assertEquals(200, answer.status());
    assertTrue(answer.text().startsWith("openapi: 3.1"));
  }
}
