package dev.lede.web;

import dev.lede.web.page.ContentSecurity;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/** The headers that every answer has. The page and its files put their own policy in the place. */
final class SecurityHeaders implements Handler<RoutingContext> {
  @Override
  public void handle(RoutingContext context) {
    context
        .response()
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Cross-Origin-Opener-Policy", "same-origin")
        .putHeader("Cross-Origin-Resource-Policy", "same-origin")
        .putHeader("Content-Security-Policy", ContentSecurity.NOTHING);
    context.next();
  }
}
