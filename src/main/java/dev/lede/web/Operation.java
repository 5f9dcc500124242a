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
 */
public record Operation(Optional<Metrics> metrics, SocketObserver sockets) {
  /** Nothing is counted. */
  public static final Operation UNOBSERVED = new Operation(Optional.empty(), SocketObserver.NONE);

  public Operation {
    Objects.requireNonNull(metrics, "metrics");
    Objects.requireNonNull(sockets, "sockets");
  }
}
