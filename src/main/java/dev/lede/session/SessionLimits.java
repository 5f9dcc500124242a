package dev.lede.session;

/**
 * What one session may ask for at once.
 *
 * @param chunkSentences most sentences in one request
 * @param urgentRequests most requests in flight for what is visible or just edited; when it is more
 *     than one, one of them is kept for what is typed
 * @param bulkRequests most requests in flight for the rest of a text
 * @param smallEdit an edit that makes at most so many new sentences is urgent wherever it is
 * @param viewChars most UTF-16 code units that count as visible
 * @param deltaMentions a delta with so many additions is not held back for more
 * @param promptChars up to this length, what needs the whole document is told with each version
 * @param promptFigures so many dates, amounts and numbers are given their values at once
 * @param timeoutMillis how long a request may take
 */
public record SessionLimits(
    int chunkSentences,
    int urgentRequests,
    int bulkRequests,
    int smallEdit,
    int viewChars,
    int deltaMentions,
    int promptChars,
    int promptFigures,
    long timeoutMillis) {
  /** Fit for people who type. */
  public static final SessionLimits DEFAULT =
      new SessionLimits(32, 3, 2, 8, 20_000, 500, 50_000, 100, 10_000);

  public SessionLimits {
    positive("chunkSentences", chunkSentences);
    positive("urgentRequests", urgentRequests);
    positive("bulkRequests", bulkRequests);
    positive("smallEdit", smallEdit);
    positive("viewChars", viewChars);
    positive("deltaMentions", deltaMentions);
    positive("promptChars", promptChars);
    positive("promptFigures", promptFigures);
    positive("timeoutMillis", timeoutMillis);
  }

  /** The same limits for requests of another size. */
  public SessionLimits with(int sentences, long millis) {
    return new SessionLimits(
        sentences,
        urgentRequests,
        bulkRequests,
        smallEdit,
        viewChars,
        deltaMentions,
        promptChars,
        promptFigures,
        millis);
  }

  private static void positive(String field, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(field + " must be positive but is " + value);
    }
  }
}
