package dev.lede.web.access;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keeps pages of other sites from a server that only its own machine should reach. A site may give
 * its name the address 127.0.0.1 once its page is loaded (DNS rebinding): then the page asks this
 * server as if it were its own, and {@link OriginGate} sees the same name twice. But the name is
 * none of this machine's: taken are addresses in numbers, {@code localhost}, and the hosts of the
 * allowed origins.
 */
public final class HostGate implements Handler<RoutingContext> {
  private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");
  private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[[0-9A-Fa-f:.]+\\]");
  private static final String LOCAL = "localhost";

  private final boolean open;
  private final List<String> names;

  /**
   * A gate.
   *
   * @param listens the address the server listens on; all names are taken unless it is one of this
   *     machine alone
   * @param allowedOrigins whose hosts are taken too; {@code *} for all
   */
  public HostGate(String listens, List<String> allowedOrigins) {
    this.open = !isLoopback(listens) || allowedOrigins.contains("*");
    this.names = allowedOrigins.stream().map(HostGate::hostOf).toList();
  }

  private static boolean isLoopback(String address) {
    return isLocal(address)
        || Network.address(address).filter(found -> found.isLoopbackAddress()).isPresent();
  }

  private static boolean isLocal(String name) {
    return name.equalsIgnoreCase(LOCAL) || name.toLowerCase(Locale.ROOT).endsWith("." + LOCAL);
  }

  private static String hostOf(String origin) {
    return withoutPort(origin.substring(origin.indexOf("://") < 0 ? 0 : origin.indexOf("://") + 3));
  }

  private static String withoutPort(String host) {
    return PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT);
  }

  @Override
  public void handle(RoutingContext context) {
    String host = host(context.request());
    if (!open && host != null && !takes(host)) {
      throw new RequestFailed(
          Fault.FORBIDDEN_HOST,
          "This server is for its own machine and not known under that name; http.allowedOrigins"
              + " may list https://NAME");
    }
    context.next();
  }

  /** Whether a header {@code Host} names this machine. */
  boolean takes(String host) {
    String name = withoutPort(host);
    return open || NUMBERS.matcher(name).matches() || isLocal(name) || names.contains(name);
  }

  private static String host(HttpServerRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    return host == null && request.authority() != null ? request.authority().toString() : host;
  }
}
