package dev.lede.client;

import java.util.Objects;

/**
 * Why the server did not do it (RFC 9457).
 *
 * @param status of the answer
 * @param code what went wrong, in one word that stays, such as {@code bad_field}; null when
 *     somebody else than Lede answered
 * @param title of the status
 * @param detail what went wrong, in a sentence for people
 * @param field path of the field at fault, or null
 * @param requestId by which the server's logs name the request, or null
 */
public record Problem(
    int status, String code, String title, String detail, String field, String requestId) {
  public Problem {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(detail, "detail");
  }

  /** Whether the same request may succeed soon. */
  public boolean passing() {
    return status == 429 || status == 503;
  }
}
