package dev.lede.web.api;

/**
 * What one batch may hold at once.
 *
 * @param maxLineBytes the longest line
 * @param maxLines most lines at work or waiting to be written
 * @param maxBytesAtWork most bytes of such lines; a single longer line is worked on alone
 */
record BatchLimits(int maxLineBytes, int maxLines, int maxBytesAtWork) {
  private static final int LINES = 16;
  private static final int BYTES = 1 << 20;

  BatchLimits {
    if (maxLineBytes < 1 || maxLines < 1 || maxBytesAtWork < 1) {
      throw new IllegalArgumentException(
          "must be positive: maxLineBytes %d, maxLines %d, maxBytesAtWork %d"
              .formatted(maxLineBytes, maxLines, maxBytesAtWork));
    }
  }

  /** The limits where a body may have so many bytes; a line is what a body is elsewhere. */
  static BatchLimits of(ApiConfig config) {
    return new BatchLimits(config.maxBodyBytes(), LINES, BYTES);
  }
}
