package dev.lede.link;

import java.net.URI;
import java.util.Objects;

/**
 * How Wikidata is asked.
 *
 * @param online whether it is asked at all
 * @param url its API, {@code http} or {@code https}
 * @param timeoutMillis how long a request may take; an article waits at most twice as long
 * @param maxInFlight most requests at once, of all articles together
 * @param maxNames most names asked for an article
 * @param cacheEntries most answers kept; the least used go first
 * @param maxFailures failures within ten seconds after which nothing is asked for a while
 * @param pauseMillis how long that is
 */
public record LinkConfig(
    boolean online,
    URI url,
    int timeoutMillis,
    int maxInFlight,
    int maxNames,
    int cacheEntries,
    int maxFailures,
    int pauseMillis) {

  public LinkConfig {
    Objects.requireNonNull(url, "url");
    if (url.getHost() == null || !("http".equals(url.getScheme()) || isSecure(url))) {
      throw new IllegalArgumentException("url must be of http or https but is " + url);
    }
    positive("timeoutMillis", timeoutMillis);
    positive("maxInFlight", maxInFlight);
    positive("maxNames", maxNames);
    positive("cacheEntries", cacheEntries);
    positive("maxFailures", maxFailures);
    positive("pauseMillis", pauseMillis);
  }

  private static boolean isSecure(URI url) {
    return "https".equals(url.getScheme());
  }

  private static void positive(String field, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " must be at least 1 but is " + value);
    }
  }
}
