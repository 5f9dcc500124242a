package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.web.access.AccessConfig;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of this machine alone, asked under the name of a site that points to this machine. */
@Timeout(60)
class HostsIT extends AgainstServer {
  private static String annotate(TestServer to, String host) throws IOException {
    String body = "Lena.";
    try (RawSocket socket = new RawSocket(to)) {
      socket.send(
          String.join(
              "\r\n",
              "POST /api/v1/annotate HTTP/1.1",
              "Host: " + host,
              "Origin: http://" + host,
              "Content-Type: text/plain",
              "Content-Length: " + body.length(),
              "Connection: close",
              "",
              body));
      return socket.readAll();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1.nip.io:80",
        "evil"
      })
  void takesNoNameOfAnotherSite(String host) throws IOException {
    String answer = annotate(server, host);
    assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    assertTrue(answer.contains("\"forbidden_host\""), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8080",
        "127.0.0.1:1",
        "127.0.0.2",
        "[::1]:8080",
        "lede.localhost:8080",
        "news.example"
      })
  void takesThoseOfItsOwnAndOfAllowedOrigins(String host) throws IOException {
    String answer = annotate(server, host);
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
  }

  @Test
  void opensNoLiveSocketUnderTheNameOfAnotherSite() throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      socket.send(
          String.join(
              "\r\n",
              "GET /api/v1/live HTTP/1.1",
              "Host: evil.example",
              "Origin: http://evil.example",
              "Connection: Upgrade",
              "Upgrade: websocket",
              "Sec-WebSocket-Version: 13",
              "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
              "",
              ""));
      String head = socket.readHead();
      assertTrue(head.startsWith("HTTP/1.1 403"), head);
    }
  }

  @Test
  void answersHealthChecksUnderAnyName() throws IOException {
    try (RawSocket socket = new RawSocket(server)) {
      String head =
          socket.send("GET /health/live HTTP/1.1\r\nHost: pod.cluster\r\n\r\n").readHead();
      assertTrue(head.startsWith("HTTP/1.1 200"), head);
    }
  }

  @Test
  void takesAllNamesWhereAllOriginsMayAsk() throws IOException {
    AccessConfig all = new AccessConfig(List.of("*"), List.of(), List.of(), 0, 1);
    try (TestServer open = TestServer.start(TestServer.with(all))) {
      assertEquals("HTTP/1.1 200", annotate(open, "any.example").substring(0, 12));
    }
  }
}
