package dev.lede.web.operation;

import io.vertx.core.Future;

/** Where the metrics of the server come from. */
@FunctionalInterface
public interface Metrics {
  /** All metrics as text in the format of Prometheus, version 0.0.4. Does not block. */
  Future<String> scrape();
}
