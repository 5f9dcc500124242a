package dev.lede.web.page;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * Answers GET and HEAD for the files of an {@link Assets}. What is not there is left to the next
 * route.
 */
public final class AssetHandler implements Handler<RoutingContext> {
  /** Kept by browsers, but asked for again each time; the answer is mostly 304. */
  public static final String REVALIDATE = "no-cache";

  /** Kept for a year without asking: for files with their version in their path. */
  public static final String IMMUTABLE = "public, max-age=31536000, immutable";

  private static final Pattern REFUSED = Pattern.compile(";q=0(\\.0*)?$");

  private final Assets assets;
  private final String mount;
  private final String cacheControl;
  private final String policy;

  /**
   * Answers for files.
   *
   * @param mount path before the names of the files, with a slash at its end
   * @param cacheControl {@link #REVALIDATE} or {@link #IMMUTABLE}
   */
  public AssetHandler(Assets assets, String mount, String cacheControl) {
    this(assets, mount, cacheControl, ContentSecurity.FILES);
  }

  private AssetHandler(Assets assets, String mount, String cacheControl, String policy) {
    this.assets = assets;
    this.mount = mount;
    this.cacheControl = cacheControl;
    this.policy = policy;
  }

  /** Answers for the files of the page that describes the API. */
  public static AssetHandler ofDocs(Assets assets, String mount) {
    return new AssetHandler(assets, mount, REVALIDATE, ContentSecurity.DOCS);
  }

  @Override
  public void handle(RoutingContext context) {
    String path = context.normalizedPath();
    Asset asset = path.startsWith(mount) ? assets.get(path.substring(mount.length())) : null;
    if (asset == null) {
      context.next();
      return;
    }
    boolean gzip = asset.gzip() != null && acceptsGzip(context);
    String tag = gzip ? "\"" + asset.tag() + "-gzip\"" : "\"" + asset.tag() + "\"";
    HttpServerResponse response =
        context
            .response()
            .putHeader(HttpHeaders.ETAG, tag)
            .putHeader(HttpHeaders.CACHE_CONTROL, cacheControl)
            .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
            .putHeader("Content-Security-Policy", policy);
    if (matches(context.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
      response.setStatusCode(304).end();
      return;
    }
    response
        .putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType())
        .putHeader(HttpHeaders.CONTENT_ENCODING, gzip ? "gzip" : "identity");
    send(context, gzip ? asset.gzip() : asset.bytes());
  }

  private static void send(RoutingContext context, Buffer body) {
    HttpServerResponse response = context.response();
    if (context.request().method().equals(HttpMethod.HEAD)) {
      response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length())).end();
    } else {
      response.end(body);
    }
  }

  private static boolean acceptsGzip(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
    if (accepted == null) {
      return false;
    }
    for (String coding : accepted.split(",", -1)) {
      String plain = coding.replace(" ", "");
      if (plain.equals("gzip") || (plain.startsWith("gzip;") && !REFUSED.matcher(plain).find())) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String candidate : ifNoneMatch.split(",", -1)) {
      String plain = candidate.strip();
      if (plain.equals("*") || plain.equals(tag) || plain.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
