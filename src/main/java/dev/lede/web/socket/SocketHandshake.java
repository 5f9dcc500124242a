package dev.lede.web.socket;

import dev.lede.web.access.Pace;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/**
 * {@code GET /api/v1/live}: accepts a WebSocket, or answers why not. Who may open one was decided
 * before.
 */
public final class SocketHandshake implements Handler<RoutingContext> {
  private final LiveSockets shared;

  public SocketHandshake(LiveSockets shared) {
    this.shared = shared;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    requireUpgrade(context);
    request
        .toWebSocket()
        .onSuccess(
            socket -> new LiveSocket(context.vertx(), socket, shared, Pace.of(context)).start())
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
}
