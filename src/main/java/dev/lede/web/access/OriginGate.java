package dev.lede.web.access;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.List;
import java.util.Set;

/**
 * Turns away pages of other sites, and tells browsers which others may ask (CORS).
 *
 * <p>Browsers let any page send requests and open sockets to any server, and say which page it is
 * in the header {@code Origin}. Only pages of this host and of the allowed origins are taken. What
 * sends no {@code Origin} is no browser, or a page asking its own server, and may.
 */
public final class OriginGate implements Handler<RoutingContext> {
  private static final String ANY = "*";
  private static final int PREFLIGHT_SECONDS = 3600;

  private final List<String> allowed;
  private final CorsHandler cors;

  /**
   * A gate.
   *
   * @param allowed origins whose pages may ask; {@code *} for all
   */
  public OriginGate(List<String> allowed) {
    this.allowed = List.copyOf(allowed);
    this.cors = CorsHandler.create();
    if (!allowed.contains(ANY)) {
      cors.addOrigins(this.allowed);
    }
    cors.allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST))
        .allowedHeaders(Set.of("Content-Type", "Authorization", "X-Api-Key", "X-Request-Id"))
        .exposedHeaders(Set.of("X-Request-Id", "Retry-After"))
        .maxAgeSeconds(PREFLIGHT_SECONDS);
  }

  @Override
  public void handle(RoutingContext context) {
    String origin = context.request().getHeader(HttpHeaders.ORIGIN);
    boolean listed = origin != null && (allowed.contains(ANY) || allowed.contains(origin));
    if (listed) {
      cors.handle(context);
    } else if (origin == null || isSame(origin, host(context.request()))) {
      context.next();
    } else {
      throw new RequestFailed(Fault.FORBIDDEN_ORIGIN, "Pages of this origin may not ask here");
    }
  }

  private static String host(HttpServerRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    return host == null && request.authority() != null ? request.authority().toString() : host;
  }

  /**
   * Whether the origin is this host: its name and port are those the request was sent to. The
   * scheme may differ, because a proxy in front may speak TLS for the server.
   */
  static boolean isSame(String origin, String host) {
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }
}
