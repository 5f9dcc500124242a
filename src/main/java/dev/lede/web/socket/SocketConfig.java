package dev.lede.web.socket;

/**
 * The settings of the live protocol.
 *
 * @param maxChars the longest text, in UTF-16 code units
 * @param maxFrameBytes the longest message of a client
 * @param idleMillis a socket on which nothing arrives for so long, not even the answer to a ping,
 *     is closed
 */
public record SocketConfig(int maxChars, int maxFrameBytes, int idleMillis) {

  public SocketConfig {
    if (maxChars < 1 || maxFrameBytes < 1 || idleMillis < 1) {
      throw new IllegalArgumentException(
          "must be positive: maxChars %d, maxFrameBytes %d, idleMillis %d"
              .formatted(maxChars, maxFrameBytes, idleMillis));
    }
  }
}
