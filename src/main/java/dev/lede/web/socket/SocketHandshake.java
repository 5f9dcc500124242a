package dev.lede.web.socket;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/**
 * {@code GET /api/v1/live}: accepts a WebSocket, or answers why not.
 *
 * <p>Browsers let any page open a socket to any server, and say which page it is in the header
 * {@code Origin}. Only pages of this host and of the allowed origins are taken. What sends no
 * {@code Origin} is no browser, and may.
 */
public final class SocketHandshake implements Handler<RoutingContext> {
  private static final String ANY = "*";

  private final LiveSockets shared;

  public SocketHandshake(LiveSockets shared) {
    this.shared = shared;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    requireUpgrade(context);
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    if (origin != null && !isAllowed(origin, request.getHeader(HttpHeaders.HOST))) {
      throw new RequestFailed(
          Fault.FORBIDDEN_ORIGIN, "Pages of this origin may not open a socket here");
    }
    request
        .toWebSocket()
        .onSuccess(socket -> new LiveSocket(context.vertx(), socket, shared).start())
        .onFailure(context::fail);
  }

  private static void requireUpgrade(RoutingContext context) {
    HttpServerRequest request = context.request();
    boolean upgrade =
        lists(request.getHeader(HttpHeaders.UPGRADE), "websocket")
            && lists(request.getHeader(HttpHeaders.CONNECTION), "upgrade")
            && "13".equals(request.getHeader("Sec-WebSocket-Version"))
            && request.getHeader("Sec-WebSocket-Key") != null;
    if (!upgrade) {
      context
          .response()
          .putHeader(HttpHeaders.UPGRADE, "websocket")
          .putHeader("Sec-WebSocket-Version", "13");
      throw new RequestFailed(Fault.UPGRADE_REQUIRED, "This is a WebSocket, version 13");
    }
  }

  private static boolean lists(String header, String token) {
    if (header == null) {
      return false;
    }
    return List.of(header.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1)).contains(token);
  }

  private boolean isAllowed(String origin, String host) {
    List<String> allowed = shared.config().allowedOrigins();
    return allowed.contains(ANY) || allowed.contains(origin) || isSame(origin, host);
  }

  /**
   * Whether the origin is this host: its name and port are those the request was sent to. The
   * scheme may differ, because a proxy in front may speak TLS for the server.
   */
  static boolean isSame(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }
}
