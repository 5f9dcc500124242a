package dev.lede.web;

import dev.lede.session.ArticleAnnotator;
import dev.lede.web.access.HostGate;
import dev.lede.web.access.KeyGate;
import dev.lede.web.access.OriginGate;
import dev.lede.web.access.RateGate;
import dev.lede.web.api.AnnotateRoute;
import dev.lede.web.api.ArticleCall;
import dev.lede.web.api.BatchRoute;
import dev.lede.web.api.IntakeRoutes;
import dev.lede.web.operation.MetricsHandler;
import dev.lede.web.operation.RequestLog;
import dev.lede.web.page.AssetHandler;
import dev.lede.web.page.IndexPage;
import dev.lede.web.page.Redirect;
import dev.lede.web.problem.FailureHandler;
import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import dev.lede.web.problem.RequestId;
import dev.lede.web.socket.LiveSockets;
import dev.lede.web.socket.SocketHandshake;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Every route, in the order in which they are tried. The only place with paths. */
final class Routes {
  private static final String API = "/api/v1/";
  private static final String DOCS = "/docs/";
  private static final String FILES = "/";
  private static final String METRICS = "/metrics";
  private static final String MODULES = "/_static/";

  private final Router router;
  private final WebConfig config;
  private final KeyGate keys;
  private final HostGate hosts;
  private final FailureHandler failures;

  private Routes(Vertx vertx, WebConfig config) {
    this.router = Router.router(vertx);
    this.config = config;
    this.keys = new KeyGate(config.access().keys());
    this.hosts = new HostGate(config.host(), config.access().allowedOrigins());
    this.failures =
        new FailureHandler(
            "The body may have %d bytes, the text in it %d characters"
                .formatted(config.api().maxBodyBytes(), config.api().maxChars()));
  }

  static Router of(
      Vertx vertx, WebConfig config, WebParts parts, Connections connections, LiveSockets sockets) {
    Routes routes = new Routes(vertx, config);
    routes.everything();
    routes.watchers(parts.readiness(), parts.operation());
    routes.router.route().handler(connections);
    routes.gates(parts);
    routes.programs(parts, sockets);
    routes.descriptions(parts);
    routes.page(parts);
    routes.failures();
    return routes.router;
  }

  /** Only what those who run the server ask for. */
  static Router ofWatchers(
      Vertx vertx, WebConfig config, Readiness readiness, Operation operation) {
    Routes routes = new Routes(vertx, config);
    routes.everything();
    routes.watchers(readiness, operation);
    routes.failures();
    return routes.router;
  }

  private void everything() {
    router.route().handler(new RequestId()).handler(new SecurityHeaders());
    if (config.operation().logRequests()) {
      router.route().handler(new RequestLog());
    }
  }

  private void watchers(Readiness readiness, Operation operation) {
    Health health = new Health(readiness, operation.stopping());
    get("/health/live", health::live);
    get("/health/ready", health::ready);
    router.route(METRICS).handler(hosts);
    if (config.operation().metricsNeedKey()) {
      router.route(METRICS).handler(keys);
    }
    operation.metrics().ifPresent(metrics -> get(METRICS, new MetricsHandler(metrics)));
  }

  private void gates(WebParts parts) {
    router.route(API + "*").handler(hosts);
    router.route(API + "*").handler(new OriginGate(config.access().allowedOrigins()));
    router.route(API + "*").handler(keys);
    router.route(API + "*").handler(new RateGate(parts.limits(), config.access().trustedProxies()));
  }

  private void programs(WebParts parts, LiveSockets sockets) {
    ArticleAnnotator annotator =
        new ArticleAnnotator(parts.analyzer(), parts.room(), parts.session(), parts.links());
    ArticleCall call = new ArticleCall(annotator, parts.model(), config.api().timeoutMillis());
    new AnnotateRoute(call, parts.requests(), config.api()).on(router.post(API + "annotate"));
    otherwise(API + "annotate", "POST");
    new BatchRoute(call, parts.requests(), config.api()).on(router.post(API + "batch"));
    otherwise(API + "batch", "POST");
    intake(parts);
    router.get(API + "live").handler(new SocketHandshake(sockets));
    otherwise(API + "live", "GET");
  }

  private void descriptions(WebParts parts) {
    get("/openapi.yaml", new Description("/openapi.yaml"));
    get("/asyncapi.yaml", new Description("/asyncapi.yaml"));
    get("/docs", new Redirect(DOCS + "index.html"));
    get(DOCS, new Redirect(DOCS + "index.html"));
    get(DOCS + "*", AssetHandler.ofDocs(parts.docs(), DOCS));
  }

  private void intake(WebParts parts) {
    parts
        .intake()
        .ifPresent(
            intake -> {
              IntakeRoutes routes = new IntakeRoutes(intake, parts.requests(), config.api());
              routes.onExtract(router.post(API + "extract"));
              otherwise(API + "extract", "POST");
              routes.onFetch(router.post(API + "fetch"));
              otherwise(API + "fetch", "POST");
            });
  }

  private void page(WebParts parts) {
    get("/", new IndexPage(parts.page()));
    get(MODULES + "*", new AssetHandler(parts.modules(), MODULES, AssetHandler.IMMUTABLE));
    get(FILES + "*", new AssetHandler(parts.page(), FILES, AssetHandler.REVALIDATE));
  }

  private void failures() {
    router.route().failureHandler(failures);
    for (Fault fault : Fault.values()) {
      router.errorHandler(fault.status(), failures);
    }
  }

  private void get(String path, Handler<RoutingContext> handler) {
    router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(handler);
    if (!path.endsWith("*")) {
      otherwise(path, "GET, HEAD");
    }
  }

  private void otherwise(String path, String allowed) {
    router
        .route(path)
        .handler(
            context -> {
              context.response().putHeader(HttpHeaders.ALLOW, allowed);
              throw new RequestFailed(Fault.METHOD_NOT_ALLOWED, "The methods here are " + allowed);
            });
  }
}
