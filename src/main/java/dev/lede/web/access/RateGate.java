package dev.lede.web.access;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Turns away requests of callers that ask too often, and tells them when to come again. */
public final class RateGate implements Handler<RoutingContext> {
  private static final String UNKNOWN = "unknown";

  private final RateLimits limits;
  private final CallerAddress addresses;

  /**
   * A gate.
   *
   * @param limits shared by all event loops
   * @param trustedProxies whose word about addresses is believed
   */
  public RateGate(RateLimits limits, List<String> trustedProxies) {
    this.limits = limits;
    this.addresses = new CallerAddress(trustedProxies);
  }

  @Override
  public void handle(RoutingContext context) {
    Optional<TokenBucket> bucket = limits.of(caller(context));
    long nanos = bucket.map(b -> b.take(1, System.nanoTime())).orElse(0L);
    if (nanos > 0) {
      throw new RequestFailed(Fault.TOO_MANY_REQUESTS, limits.limit()).retryAfter(seconds(nanos));
    }
    new Pace(bucket).keepIn(context);
    context.next();
  }

  private static int seconds(long nanos) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toSeconds(nanos) + 1));
  }

  private String caller(RoutingContext context) {
    String key = KeyGate.nameOf(context);
    SocketAddress peer = context.request().remoteAddress();
    if (key != null) {
      return key;
    }
    return peer == null || peer.hostAddress() == null
        ? UNKNOWN
        : addresses.of(
            peer.hostAddress(),
            String.join(",", context.request().headers().getAll("X-Forwarded-For")));
  }
}
