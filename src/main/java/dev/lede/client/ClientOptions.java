package dev.lede.client;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * Where the server is, and how it is asked.
 *
 * @param server its address, such as {@code http://localhost:8080}; a path in it comes before ours
 * @param apiKey sent as {@code Authorization: Bearer}, or null
 * @param timeout how long one attempt of a request may take; not for batches
 * @param retries what is done when the server is busy or not there
 * @param connections most connections at once; requests beyond wait for one
 * @param maxWaiting most requests that wait; those beyond fail
 */
public record ClientOptions(
    URI server, String apiKey, Duration timeout, Retries retries, int connections, int maxWaiting) {
  public ClientOptions {
    Objects.requireNonNull(retries, "retries");
    String scheme = server.getScheme();
    if (server.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw new IllegalArgumentException("server must be an http or https address: " + server);
    }
    if (timeout.toMillis() < 1 || connections < 1 || maxWaiting < 1) {
      throw new IllegalArgumentException(
          "must be positive: timeout %s, connections %d, maxWaiting %d"
              .formatted(timeout, connections, maxWaiting));
    }
  }

  /** The usual options for a server. */
  public static ClientOptions of(String server) {
    return new ClientOptions(
        URI.create(server), null, Duration.ofSeconds(60), Retries.DEFAULT, 8, 1_000);
  }

  /** The same with this key. */
  public ClientOptions withApiKey(String key) {
    return new ClientOptions(server, key, timeout, retries, connections, maxWaiting);
  }

  /** The same with this time for each attempt. */
  public ClientOptions withTimeout(Duration each) {
    return new ClientOptions(server, apiKey, each, retries, connections, maxWaiting);
  }

  /** The same with these retries. */
  public ClientOptions withRetries(Retries other) {
    return new ClientOptions(server, apiKey, timeout, other, connections, maxWaiting);
  }

  /** Address of something on the server. */
  String http(String path) {
    return root() + path;
  }

  /**
   * Address of a WebSocket on the server: {@code ws} for {@code http}, {@code wss} for the other.
   */
  String socket(String path) {
    return "ws" + root().substring("http".length()) + path;
  }

  private String root() {
    String address = server.toString();
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** The options without the key, which is nobody's business in a log. */
  @Override
  public String toString() {
    return "ClientOptions[server=%s, apiKey=%s, timeout=%s, retries=%s]"
        .formatted(server, apiKey == null ? "none" : "set", timeout, retries);
  }
}
