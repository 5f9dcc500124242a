package dev.lede.web;

/**
 * For those who run the server.
 *
 * @param logRequests whether each request gets a line in the log
 * @param metricsNeedKey whether {@code /metrics} asks for a key, where the server has any
 */
public record OperationConfig(boolean logRequests, boolean metricsNeedKey) {
  /** No log of requests; metrics behind the keys. */
  public static final OperationConfig QUIET = new OperationConfig(false, true);
}
