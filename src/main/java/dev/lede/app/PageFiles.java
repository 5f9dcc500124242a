package dev.lede.app;

import dev.lede.web.page.Assets;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files that browsers are given, from inside the program.
 *
 * @param page of the page
 * @param modules of the libraries that it imports
 * @param docs of the page that describes the API
 */
record PageFiles(Assets page, Assets modules, Assets docs) {
  private static final String SWAGGER = "META-INF/resources/webjars/swagger-ui/5.34.1";
  private static final Set<String> SWAGGER_FILES = Set.of("swagger-ui-bundle.js", "swagger-ui.css");

  /** Reads them, on threads that may wait. */
  static Future<PageFiles> load(Vertx vertx) {
    Future<Assets> page = files(vertx, "webroot", "webroot/index.html", name -> true);
    Future<Assets> modules =
        files(vertx, "META-INF/resources/_static", "META-INF/importmap.json", name -> true);
    Future<Assets> docs = files(vertx, "docs", "docs/index.html", name -> true);
    Future<Assets> swagger =
        files(vertx, SWAGGER, SWAGGER + "/swagger-ui.css", SWAGGER_FILES::contains);
    return Future.all(page, modules, docs, swagger)
        .map(
            read ->
                new PageFiles(
                    page.result(), modules.result(), docs.result().with(swagger.result())));
  }

  private static Future<Assets> files(
      Vertx vertx, String folder, String marker, Predicate<String> wanted) {
    ClassLoader loader = PageFiles.class.getClassLoader();
    return vertx.executeBlocking(() -> Assets.load(loader, folder, marker, wanted), false);
  }

  /** Makes now what else is made with the first request of each file. Takes a tenth of a second. */
  void prepare() {
    page.prepare();
    modules.prepare();
  }
}
