package dev.lede.web;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;

/**
 * {@code /health/live}: the server answers at all. {@code /health/ready}: it can annotate, and is
 * not about to stop. However many ask, the work behind is asked once at a time and seldom. Confined
 * to one event loop.
 */
final class Health {
  private static final long READY_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final long NOT_READY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final Readiness readiness;
  private final Stopping stopping;
  private Future<?> checked;
  private long checkedNanos;

  Health(Readiness readiness, Stopping stopping) {
    this.readiness = readiness;
    this.stopping = stopping;
  }

  void live(RoutingContext context) {
    up(context);
  }

  void ready(RoutingContext context) {
    if (stopping.isBegun()) {
      throw new RequestFailed(Fault.UNAVAILABLE, "The server is stopping");
    }
    checked()
        .onSuccess(ready -> up(context))
        .onFailure(
            notReady ->
                context.fail(
                    new RequestFailed(Fault.UNAVAILABLE, "The server cannot annotate yet")));
  }

  private Future<?> checked() {
    long now = System.nanoTime();
    if (checked == null || (checked.isComplete() && now - checkedNanos > freshNanos())) {
      checkedNanos = now;
      checked = readiness.check();
    }
    return checked;
  }

  private long freshNanos() {
    return checked.succeeded() ? READY_NANOS : NOT_READY_NANOS;
  }

  private static void up(RoutingContext context) {
    HttpServerResponse response = context.response();
    response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.end("{\"status\":\"UP\"}");
  }
}
