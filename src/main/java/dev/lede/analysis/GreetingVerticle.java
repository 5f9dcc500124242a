package dev.lede.analysis;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import java.util.concurrent.TimeUnit;

/** Tells all processes again and again which workers this one has, and at the end that it stops. */
final class GreetingVerticle extends VerticleBase {
  /** Where processes with workers are heard. */
  static final String ADDRESS = "lede.analysis.presence";

  /** Until all have heard that it stops, and have sent what they were about to. */
  private static final int GRACE_MILLIS = 200;

  private final Presence presence;
  private long timer;

  GreetingVerticle(Presence presence) {
    this.presence = presence;
  }

  @Override
  public Future<?> start() {
    tell(presence);
    timer = vertx.setPeriodic(Roster.BEAT_MILLIS, id -> tell(presence));
    return Future.succeededFuture();
  }

  @Override
  public Future<?> stop() {
    vertx.cancelTimer(timer);
    tell(new Presence(presence.member(), 0));
    return vertx.timer(GRACE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void tell(Presence now) {
    vertx.eventBus().publish(ADDRESS, now);
  }
}
