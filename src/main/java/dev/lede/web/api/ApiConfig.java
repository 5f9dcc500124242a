package dev.lede.web.api;

/**
 * The settings of the JSON API.
 *
 * @param maxChars the longest text, in UTF-16 code units
 * @param maxBodyBytes the longest body of a request
 * @param timeoutMillis how long the annotation of one text may take
 */
public record ApiConfig(int maxChars, int maxBodyBytes, int timeoutMillis) {

  public ApiConfig {
    if (maxChars < 1 || maxBodyBytes < 1 || timeoutMillis < 1) {
      throw new IllegalArgumentException(
          "must be positive: maxChars %d, maxBodyBytes %d, timeoutMillis %d"
              .formatted(maxChars, maxBodyBytes, timeoutMillis));
    }
  }
}
