package dev.lede.web;

import dev.lede.web.operation.Metrics;
import dev.lede.web.socket.SocketObserver;
import java.util.Objects;
import java.util.Optional;

/**
 * What those who run the server have of it.
 *
 * @param metrics what {@code /metrics} answers with, if there is such a thing
 * @param sockets counts what happens on live sockets
 * @param stopping whether the server is about to stop
 */
public record Operation(Optional<Metrics> metrics, SocketObserver sockets, Stopping stopping) {
  /** Nothing is counted. */
  public static Operation unobserved(Stopping stopping) {
    return new Operation(Optional.empty(), SocketObserver.NONE, stopping);
  }

  public Operation {
    Objects.requireNonNull(metrics, "metrics");
    Objects.requireNonNull(sockets, "sockets");
    Objects.requireNonNull(stopping, "stopping");
  }
}
