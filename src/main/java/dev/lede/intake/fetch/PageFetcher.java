package dev.lede.intake.fetch;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClientAgent;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gets pages. May be shared by threads; closed with Vert.x.
 *
 * <p>A connection is made for one request and to an address that was checked; the host of the
 * request stays the one that was asked for, so that its certificate is checked against that.
 */
public final class PageFetcher {
  private static final int MOST_CONNECTIONS = 8;
  private static final String TYPES = "text/html, application/xhtml+xml, application/pdf;q=0.5";

  private final WorkerExecutor workers;
  private final FetchConfig config;
  private final AddressPolicy policy;
  private final HostNames names;
  private final HttpClientAgent client;
  private final Vertx vertx;

  /**
   * A fetcher.
   *
   * @param workers where names are looked up
   */
  public PageFetcher(
      Vertx vertx,
      WorkerExecutor workers,
      FetchConfig config,
      AddressPolicy policy,
      HostNames names) {
    this.vertx = vertx;
    this.workers = workers;
    this.config = config;
    this.policy = policy;
    this.names = names;
    HttpClientOptions options = new HttpClientOptions().setKeepAlive(false).setForceSni(true);
    options.setDecompressionSupported(false).setVerifyHost(true);
    client =
        vertx
            .httpClientBuilder()
            .with(options)
            .with(new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS))
            .build();
  }

  /** Gets a page; fails with an {@link IntakeFailure}. */
  public Future<Page> fetch(String address) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(config.timeoutMillis());
    return Future.succeededFuture(address)
        .map(PageAddress::of)
        .compose(first -> hop(first, config.maxRedirects(), end))
        .timeout(config.timeoutMillis(), TimeUnit.MILLISECONDS)
        .recover(failure -> Future.failedFuture(told(failure)));
  }

  private Future<Page> hop(PageAddress address, int redirects, long end) {
    if (!config.ports().contains(address.port())) {
      throw new IntakeFailure(
          Reason.FORBIDDEN_ADDRESS, "Port " + address.port() + " is not one of the web");
    }
    return workers
        .executeBlocking(() -> names.addresses(address.lookup()), false)
        .map(this::allowed)
        .compose(server -> get(address, server, end))
        .compose(answer -> follow(answer, address, redirects, end));
  }

  private Future<Page> follow(PageAnswer answer, PageAddress from, int redirects, long end) {
    if (answer.page().isPresent()) {
      return Future.succeededFuture(answer.page().get());
    }
    if (redirects == 0) {
      throw new IntakeFailure(
          Reason.UNREACHABLE,
          "The page leads on more than %d times".formatted(config.maxRedirects()));
    }
    return hop(from.follow(answer.location()), redirects - 1, end);
  }

  /** One of the addresses of a host, all of which have to be allowed. */
  private InetAddress allowed(List<InetAddress> addresses) {
    if (!addresses.stream().allMatch(policy::allows)) {
      throw new IntakeFailure(
          Reason.FORBIDDEN_ADDRESS, "The address leads into a network that is not public");
    }
    return addresses.get(0);
  }

  private Future<PageAnswer> get(PageAddress address, InetAddress server, long end) {
    long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setHost(address.lookup())
            .setPort(address.port())
            .setSsl(address.secure())
            .setURI(address.path())
            .setServer(SocketAddress.inetSocketAddress(address.port(), server.getHostAddress()))
            .setFollowRedirects(false)
            .setConnectTimeout(millis)
            .putHeader(HttpHeaders.ACCEPT, TYPES)
            .putHeader(HttpHeaders.ACCEPT_ENCODING, "identity")
            .putHeader(HttpHeaders.USER_AGENT, "Lede");
    return client
        .request(options)
        .compose(
            request -> {
              long timer = vertx.setTimer(millis, id -> request.reset());
              return request
                  .send()
                  .compose(response -> PageAnswer.of(response, config.maxBytes()))
                  .eventually(() -> Future.succeededFuture(vertx.cancelTimer(timer)))
                  .onComplete(done -> request.reset());
            });
  }

  private Throwable told(Throwable failure) {
    if (failure instanceof IntakeFailure) {
      return failure;
    }
    if (failure instanceof TimeoutException) {
      return new IntakeFailure(
          Reason.TIMEOUT, "The page did not come within %d ms".formatted(config.timeoutMillis()));
    }
    return new IntakeFailure(
        Reason.UNREACHABLE,
        failure instanceof UnknownHostException
            ? "There is no host of this name"
            : "The page cannot be reached");
  }
}
