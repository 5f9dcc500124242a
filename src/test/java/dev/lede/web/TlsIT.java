package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.support.Certificate;
import dev.lede.web.access.AccessConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class TlsIT {
  @TempDir private static Path folder;
  private static Certificate certificate;

  @BeforeAll
  static void make() throws Exception {
    certificate = Certificate.make(folder);
  }

  private static TestServer start(TlsConfig tls) {
    return TestServer.start(
        TestServer.with(new TransportConfig(tls, 4), AccessConfig.OPEN, OperationConfig.QUIET));
  }

  private static TlsConfig pem() {
    return new TlsConfig(
        certificate.certificate().toString(), certificate.key().toString(), "", "");
  }

  private static HttpClient client(Version version) throws Exception {
    return HttpClient.newBuilder().version(version).sslContext(certificate.trusting()).build();
  }

  private static HttpResponse<String> annotate(TestServer server, Version version)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base(server, "https") + "/api/v1/annotate"))
            .header("Content-Type", "text/plain")
            .header("Origin", base(server, "https"))
            .POST(BodyPublishers.ofString("We met Ada Lovelace."))
            .build();
    return client(version).send(request, BodyHandlers.ofString());
  }

  private static String base(TestServer server, String scheme) {
    return scheme + "://localhost:" + server.port();
  }

  @ParameterizedTest
  @EnumSource
  void speaksBothVersionsOfHttpWithPemFiles(Version version) throws Exception {
    try (TestServer server = start(pem())) {
      HttpResponse<String> answer = annotate(server, version);
      assertEquals(version, answer.version());
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("Ada Lovelace"), answer.body());
    }
  }

  @Test
  void takesAKeyStore() throws Exception {
    TlsConfig tls = new TlsConfig("", "", certificate.keyStore().toString(), Certificate.PASSWORD);
    try (TestServer server = start(tls)) {
      assertEquals(200, annotate(server, Version.HTTP_2).statusCode());
    }
  }

  @Test
  void carriesLiveSockets() throws Exception {
    CompletableFuture<String> first = new CompletableFuture<>();
    try (TestServer server = start(pem())) {
      WebSocket socket =
          client(Version.HTTP_1_1)
              .newWebSocketBuilder()
              .header("Origin", base(server, "https"))
              .buildAsync(URI.create(base(server, "wss") + "/api/v1/live"), new First(first))
              .join();
      socket.sendText("{\"t\":\"open\",\"v\":0,\"text\":\"\"}", true).join();
      assertTrue(first.join().contains("\"ready\""), first.join());
    }
  }

  /** Tells the first message. */
  private record First(CompletableFuture<String> message) implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      message.complete(data.toString());
      socket.request(1);
      return null;
    }
  }

  @Test
  void doesNotSpeakPlainHttpBeside() {
    try (TestServer server = start(pem())) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base(server, "http") + "/health/live")).build();
      assertThrows(
          IOException.class, () -> client(Version.HTTP_1_1).send(request, BodyHandlers.ofString()));
    }
  }

  @Test
  void hasOneCertificateOrNone() {
    assertThrows(IllegalArgumentException.class, () -> new TlsConfig("a", "", "", ""));
    assertThrows(IllegalArgumentException.class, () -> new TlsConfig("a", "b", "c", ""));
  }
}
