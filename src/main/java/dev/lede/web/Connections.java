package dev.lede.web;

import dev.lede.web.problem.Admission;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts the connections. One too many may still ask, and is told when to come back; when even
 * those are many, the next is closed without a word. Confined to one event loop, but for the count,
 * which all of them share.
 */
final class Connections implements Handler<RoutingContext> {
  private static final int MAX_TURNED_AWAY = 64;

  private final Admission admission;
  private final Set<HttpConnection> turnedAway = new HashSet<>();

  /** Counts connections; each place is one. */
  Connections(Admission admission) {
    this.admission = admission;
  }

  /** A connection was opened. */
  void opened(HttpConnection connection) {
    if (admission.enter()) {
      connection.closeHandler(closed -> admission.leave());
    } else if (turnedAway.size() < MAX_TURNED_AWAY) {
      turnedAway.add(connection);
      connection.closeHandler(closed -> turnedAway.remove(connection));
    } else {
      connection.close();
    }
  }

  /** A connection that had become a socket was closed; as a connection it does not hear of it. */
  void socketClosed() {
    admission.leave();
  }

  /** Turns away the requests of connections that are too many. */
  @Override
  public void handle(RoutingContext context) {
    if (turnedAway.contains(context.request().connection())) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      throw new RequestFailed(
          Fault.OVERLOADED, admission.places() + " connections are open already");
    }
    context.next();
  }
}
