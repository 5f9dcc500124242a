package dev.lede.web;

import io.vertx.core.Future;
import java.util.Optional;

/** Tells whether the server can do its work: the model is loaded and a worker answers. */
@FunctionalInterface
public interface Readiness {
  /** Completes when it can, fails when it cannot; within a bound. Called on an event loop. */
  Future<?> check();

  /** Who belongs to the cluster, where there is one. Called on an event loop. */
  default Optional<Members> members() {
    return Optional.empty();
  }
}
