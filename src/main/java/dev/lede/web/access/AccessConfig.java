package dev.lede.web.access;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may ask, and how often.
 *
 * @param allowedOrigins origins, such as {@code https://news.example}, whose pages may ask beside
 *     the server's own; {@code *} for all
 * @param keys of which a request must have one; none for a server that is open
 * @param trustedProxies addresses and networks, such as {@code 10.0.0.0/8}, whose {@code
 *     X-Forwarded-For} is believed
 * @param requestsPerMinute of one caller; 0 for any number
 * @param burst how many of them may come at once
 */
public record AccessConfig(
    List<String> allowedOrigins,
    List<String> keys,
    List<String> trustedProxies,
    int requestsPerMinute,
    int burst) {
  /** The server's own page and all programs, as often as they like. */
  public static final AccessConfig OPEN = new AccessConfig(List.of(), List.of(), List.of(), 0, 1);

  private static final Pattern ORIGIN =
      Pattern.compile(
          "\\*|null|https?://[A-Za-z0-9.:\\[\\]-]+|(chrome|moz)-extension://[a-z0-9-]+");

  /** Letters that a key may have: those that fit a header and a sub-protocol. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~-]{16,200}");

  public AccessConfig {
    allowedOrigins = List.copyOf(allowedOrigins);
    keys = List.copyOf(keys);
    trustedProxies = List.copyOf(trustedProxies);
    if (!allowedOrigins.stream().allMatch(AccessConfig::isOrigin)) {
      throw new IllegalArgumentException("allowedOrigins must be origins: " + allowedOrigins);
    }
    if (!keys.stream().allMatch(AccessConfig::isKey)) {
      throw new IllegalArgumentException("each of the keys must match " + KEY);
    }
    if (!trustedProxies.stream().allMatch(AccessConfig::isNetwork)) {
      throw new IllegalArgumentException("trustedProxies must be networks: " + trustedProxies);
    }
    if (requestsPerMinute < 0 || burst < 1) {
      throw new IllegalArgumentException(
          "must not be negative: requestsPerMinute %d; must be positive: burst %d"
              .formatted(requestsPerMinute, burst));
    }
  }

  /** Whether this is an origin as a browser sends it, or {@code *}. */
  public static boolean isOrigin(String text) {
    return ORIGIN.matcher(text).matches();
  }

  /** Whether this may be a key. */
  public static boolean isKey(String text) {
    return KEY.matcher(text).matches();
  }

  /** Whether this is an address or a network, written in numbers. */
  public static boolean isNetwork(String text) {
    return Network.of(text).isPresent();
  }

  /** Without the keys. */
  @Override
  public String toString() {
    return "AccessConfig[allowedOrigins=%s, %d keys, trustedProxies=%s, requestsPerMinute=%d, burst=%d]"
        .formatted(allowedOrigins, keys.size(), trustedProxies, requestsPerMinute, burst);
  }
}
