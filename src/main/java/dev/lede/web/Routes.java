package dev.lede.web;

import dev.lede.session.ArticleAnnotator;
import dev.lede.web.api.AnnotateRoute;
import dev.lede.web.api.ArticleCall;
import dev.lede.web.api.BatchRoute;
import dev.lede.web.operation.MetricsHandler;
import dev.lede.web.page.AssetHandler;
import dev.lede.web.page.IndexPage;
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
  private static final String FILES = "/";
  private static final String MODULES = "/_static/";

  private final Router router;
  private final FailureHandler failures;

  private Routes(Vertx vertx, WebConfig config) {
    router = Router.router(vertx);
    failures =
        new FailureHandler(
            "The body may have %d bytes, the text in it %d characters"
                .formatted(config.api().maxBodyBytes(), config.api().maxChars()));
  }

  static Router of(
      Vertx vertx, WebConfig config, WebParts parts, Connections connections, LiveSockets sockets) {
    Routes routes = new Routes(vertx, config);
    routes.everything(parts);
    routes.router.route().handler(connections);
    routes.programs(config, parts, sockets);
    routes.page(parts);
    routes.failures();
    return routes.router;
  }

  private void everything(WebParts parts) {
    router.route().handler(new RequestId()).handler(new SecurityHeaders());
    Health health = new Health(parts.readiness());
    get("/health/live", health::live);
    get("/health/ready", health::ready);
    parts.operation().metrics().ifPresent(metrics -> get("/metrics", new MetricsHandler(metrics)));
  }

  private void programs(WebConfig config, WebParts parts, LiveSockets sockets) {
    ArticleAnnotator annotator =
        new ArticleAnnotator(parts.analyzer(), parts.room(), parts.session(), parts.links());
    ArticleCall call = new ArticleCall(annotator, parts.model(), config.api().timeoutMillis());
    new AnnotateRoute(call, parts.requests(), config.api()).on(router.post("/api/v1/annotate"));
    otherwise("/api/v1/annotate", "POST");
    new BatchRoute(call, parts.requests(), config.api()).on(router.post("/api/v1/batch"));
    otherwise("/api/v1/batch", "POST");
    router.get("/api/v1/live").handler(new SocketHandshake(sockets));
    otherwise("/api/v1/live", "GET");
    get("/openapi.yaml", new ApiDescription());
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
