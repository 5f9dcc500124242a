package dev.lede.web;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** {@code GET /openapi.yaml}: the description of the JSON API. */
final class ApiDescription implements Handler<RoutingContext> {
  private static final String RESOURCE = "/openapi.yaml";

  private final Buffer yaml;

  /** Reads the description; it lies beside this class in the program. */
  ApiDescription() {
    try (InputStream in = ApiDescription.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      yaml = Buffer.buffer(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void handle(RoutingContext context) {
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml")
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (context.request().method().equals(HttpMethod.HEAD)) {
      context.response().end();
    } else {
      context.response().end(yaml);
    }
  }
}
