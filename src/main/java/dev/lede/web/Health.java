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
    up(context, "{\"status\":\"UP\"}");
  }

  void ready(RoutingContext context) {
    if (stopping.isBegun()) {
      throw new RequestFailed(Fault.UNAVAILABLE, "The server is stopping");
    }
    checked()
        .onSuccess(ready -> up(context, state()))
        .onFailure(notReady -> context.fail(new RequestFailed(Fault.UNAVAILABLE, notReady())));
  }

  private String notReady() {
    return readiness
        .members()
        .map(
            cluster ->
                "The server cannot annotate: of %d members of its cluster %d work for it"
                    .formatted(cluster.members(), cluster.nodes()))
        .orElse("The server cannot annotate yet");
  }

  private String state() {
    return readiness
        .members()
        .map(
            cluster ->
                "{\"status\":\"UP\",\"cluster\":{\"members\":%d,\"nodes\":%d,\"workers\":%d,\"refused\":%d}}"
                    .formatted(
                        cluster.members(), cluster.nodes(), cluster.workers(), cluster.refused()))
        .orElse("{\"status\":\"UP\"}");
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

  private static void up(RoutingContext context, String state) {
    HttpServerResponse response = context.response();
    response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
    response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.end(state);
  }
}
