package dev.lede.intake.fetch;

import java.util.Set;

/**
 * How pages are got.
 *
 * @param enabled whether they are at all
 * @param ports that may be connected to
 * @param timeoutMillis how long one page may take, redirects included
 * @param maxBytes the longest page
 * @param maxRedirects most redirects followed
 */
public record FetchConfig(
    boolean enabled, Set<Integer> ports, int timeoutMillis, int maxBytes, int maxRedirects) {
  /** Those of http and https. */
  public static final Set<Integer> WEB_PORTS = Set.of(80, 443);

  public FetchConfig {
    ports = Set.copyOf(ports);
    if (timeoutMillis < 1 || maxBytes < 1 || maxRedirects < 0) {
      throw new IllegalArgumentException(
          "must be positive: timeoutMillis %d, maxBytes %d; not negative: maxRedirects %d"
              .formatted(timeoutMillis, maxBytes, maxRedirects));
    }
  }
}
