package dev.lede.web.page;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Answers with the page. Every answer has a nonce of its own in the place of each {@value
 * #PLACEHOLDER}, and a content security policy that allows no other inline script or style.
 *
 * <p>The fingerprint of the files stands in the place of {@value #VERSION}, and in the header
 * {@value #HEADER}: a page that was loaded long ago asks for it to know whether it is still the one
 * of this server.
 */
public final class IndexPage implements Handler<RoutingContext> {
  private static final String NAME = "index.html";
  private static final String PLACEHOLDER = "{{nonce}}";
  private static final String VERSION = "{{page}}";
  private static final String HEADER = "Lede-Page";
  private static final int NONCE_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Assets assets;
  private final String html;
  private volatile String version;

  /**
   * The page among these files.
   *
   * @throws IllegalArgumentException when it is not there, or has no place for the nonce
   */
  public IndexPage(Assets assets) {
    this.assets = assets;
    Asset asset = assets.get(NAME);
    if (asset == null) {
      throw new IllegalArgumentException("there is no " + NAME + " among the files of the page");
    }
    html = asset.bytes().toString(StandardCharsets.UTF_8);
    if (!html.contains(PLACEHOLDER)) {
      throw new IllegalArgumentException(NAME + " has no " + PLACEHOLDER);
    }
  }

  @Override
  public void handle(RoutingContext context) {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    String nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
    HttpServerResponse response =
        context
            .response()
            .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
            .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
            .putHeader(HEADER, version())
            .putHeader("Content-Security-Policy", ContentSecurity.page(nonce));
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.end();
    } else {
      response.end(html.replace(PLACEHOLDER, nonce).replace(VERSION, version()));
    }
  }

  /** Made with the first request, so that the start does not wait for it. */
  private String version() {
    String ready = version;
    if (ready == null) {
      ready = assets.fingerprint();
      version = ready;
    }
    return ready;
  }
}
