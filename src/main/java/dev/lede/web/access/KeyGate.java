package dev.lede.web.access;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Lets in who has a key, where the server has any: as {@code Authorization: Bearer}, as {@code
 * X-Api-Key}, or, since a page cannot set headers of a WebSocket, among the sub-protocols that it
 * offers, after {@value #SUB_PROTOCOL}.
 */
public final class KeyGate implements Handler<RoutingContext> {
  /** The sub-protocol of live sockets; a client that offers its key offers this too. */
  public static final String LIVE_PROTOCOL = "lede";

  private static final String SUB_PROTOCOL = "lede.key.";
  private static final String BEARER = "Bearer ";
  private static final String KEY = KeyGate.class.getName();

  private final Keys keys;

  /** A gate for these keys; open when there are none. */
  public KeyGate(List<String> keys) {
    this.keys = new Keys(keys);
  }

  @Override
  public void handle(RoutingContext context) {
    if (!keys.isEmpty()) {
      String given = given(context.request());
      OptionalInt found = given == null ? OptionalInt.empty() : keys.find(given);
      if (found.isEmpty()) {
        refuse(context, given != null);
      }
      context.put(KEY, "key " + found.getAsInt());
    }
    context.next();
  }

  /** A name for the key of a request, or null when it needed none. */
  static String nameOf(RoutingContext context) {
    return context.get(KEY);
  }

  private static void refuse(RoutingContext context, boolean given) {
    String challenge = "Bearer realm=\"lede\"" + (given ? ", error=\"invalid_token\"" : "");
    context.response().putHeader("WWW-Authenticate", challenge);
    throw new RequestFailed(
        Fault.UNAUTHORIZED,
        given
            ? "The key is none of this server's"
            : "A key is needed, as Authorization: Bearer or as X-Api-Key");
  }

  private static String given(HttpServerRequest request) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return authorization.substring(BEARER.length()).strip();
    }
    String apiKey = request.getHeader("X-Api-Key");
    return apiKey != null ? apiKey.strip() : offered(request);
  }

  private static String offered(HttpServerRequest request) {
    return request.headers().getAll("Sec-WebSocket-Protocol").stream()
        .flatMap(header -> Stream.of(header.split(",", -1)))
        .map(String::strip)
        .filter(offer -> offer.startsWith(SUB_PROTOCOL))
        .map(offer -> offer.substring(SUB_PROTOCOL.length()))
        .findFirst()
        .orElse(null);
  }
}
