package dev.lede.web.api;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a body is to be read. */
enum BodyKind {
  JSON("application/json"),
  TEXT("text/plain"),
  LINES("application/x-ndjson");

  private final String mediaType;

  BodyKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /**
   * The kind of body this header announces.
   *
   * @param contentType value of {@code Content-Type}, or null
   * @param known the kinds that can be read here
   * @throws RequestFailed (415) when it is none that is known, or not in UTF-8
   */
  static BodyKind of(String contentType, BodyKind... known) {
    String[] parts = (contentType == null ? "" : contentType).split(";", -1);
    String mediaType = parts[0].strip().toLowerCase(Locale.ROOT);
    for (BodyKind kind : known) {
      if (kind.mediaType.equals(mediaType)) {
        for (int i = 1; i < parts.length; i++) {
          requireUtf8(parts[i].strip().toLowerCase(Locale.ROOT));
        }
        return kind;
      }
    }
    throw new RequestFailed(
        Fault.UNSUPPORTED_MEDIA_TYPE,
        "Content-Type must be "
            + Arrays.stream(known).map(k -> k.mediaType).collect(Collectors.joining(" or "))
            + "; charset=utf-8");
  }

  private static void requireUtf8(String parameter) {
    if (!parameter.startsWith("charset=")) {
      return;
    }
    String charset = parameter.substring("charset=".length()).replace("\"", "");
    if (!charset.equals("utf-8") && !charset.equals("us-ascii")) {
      throw new RequestFailed(
          Fault.UNSUPPORTED_MEDIA_TYPE, "The charset of the body must be utf-8");
    }
  }
}
