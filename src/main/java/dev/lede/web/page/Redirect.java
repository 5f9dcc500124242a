package dev.lede.web.page;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Sends a browser to another path of the same server. */
public final class Redirect implements Handler<RoutingContext> {
  private final String path;

  /** Sends browsers there. */
  public Redirect(String path) {
    this.path = path;
  }

  @Override
  public void handle(RoutingContext context) {
    context.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, path).end();
  }
}
