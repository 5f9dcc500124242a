package dev.lede.web.problem;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Gives each request an id: the one its header {@code X-Request-Id} brings, when that is short and
 * plain, else a new one. The answer has it in the same header.
 */
public final class RequestId implements Handler<RoutingContext> {
  private static final String HEADER = "X-Request-Id";
  private static final String KEY = RequestId.class.getName();
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final int BYTES = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public void handle(RoutingContext context) {
    String given = context.request().getHeader(HEADER);
    String id = given != null && PLAIN.matcher(given).matches() ? given : fresh();
    context.put(KEY, id);
    context.response().putHeader(HEADER, id);
    context.next();
  }

  /** The id of this request; a new one for a request that failed before it was given an id. */
  public static String of(RoutingContext context) {
    String id = context.get(KEY);
    return id == null ? fresh() : id;
  }

  /** A new id. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
