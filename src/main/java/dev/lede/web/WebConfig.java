package dev.lede.web;

import dev.lede.web.access.AccessConfig;
import dev.lede.web.api.ApiConfig;
import dev.lede.web.socket.SocketConfig;
import java.util.Objects;

/**
 * The settings of the HTTP server.
 *
 * @param host the address to listen on
 * @param port the port to listen on; 0 lets the system choose
 * @param maxConnections most connections at once, sockets included
 * @param idleMillis an HTTP connection on which nothing moves for so long is closed
 * @param drainMillis how long a shutdown waits for requests and sockets to end
 * @param transport how answers travel
 * @param access who may ask, and how often
 * @param operation for those who run the server
 * @param api the settings of the JSON API
 * @param socket the settings of the live protocol
 */
public record WebConfig(
    String host,
    int port,
    int maxConnections,
    int idleMillis,
    int drainMillis,
    TransportConfig transport,
    AccessConfig access,
    OperationConfig operation,
    ApiConfig api,
    SocketConfig socket) {

  public WebConfig {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(transport, "transport");
    Objects.requireNonNull(access, "access");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(api, "api");
    Objects.requireNonNull(socket, "socket");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port must be from 0 to 65535 but is " + port);
    }
    if (maxConnections < 1 || idleMillis < 1 || drainMillis < 0) {
      throw new IllegalArgumentException(
          "must be positive: maxConnections %d, idleMillis %d; not negative: drainMillis %d"
              .formatted(maxConnections, idleMillis, drainMillis));
    }
  }
}
