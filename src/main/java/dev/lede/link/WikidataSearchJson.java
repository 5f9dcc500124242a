package dev.lede.link;

import dev.lede.annotation.Link;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.ext.web.codec.BodyCodec;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One request to Wikidata's search for items ({@code wbsearchentities}). The first item whose label
 * or alias is the name, whatever its case, is taken; a prefix is not enough.
 */
final class WikidataSearchJson {

  private static final int MOST_BYTES = 256 * 1024;
  private static final int OK = 200;
  private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,11}");

  private final WebClient client;
  private final LinkConfig config;

  WikidataSearchJson(Vertx vertx, LinkConfig config) {
    this.config = config;
    WebClientOptions options =
        new WebClientOptions()
            .setUserAgent("Lede (annotates news articles)")
            .setFollowRedirects(false)
            .setConnectTimeout(config.timeoutMillis());
    client =
        WebClient.create(vertx, options, new PoolOptions().setHttp1MaxSize(config.maxInFlight()));
  }

  /**
   * Asks; empty when Wikidata knows no item of that name. Fails on anything but a proper answer.
   */
  Future<Optional<Link>> find(String name) {
    BoundedBody body = new BoundedBody(MOST_BYTES);
    return client
        .getAbs(config.url().toString())
        .addQueryParam("action", "wbsearchentities")
        .addQueryParam("format", "json")
        .addQueryParam("language", "en")
        .addQueryParam("type", "item")
        .addQueryParam("limit", "5")
        .addQueryParam("search", name)
        .timeout(config.timeoutMillis())
        .as(BodyCodec.pipe(body))
        .send()
        .map(response -> read(response, body.content(), name));
  }

  void close() {
    client.close();
  }

  private static Optional<Link> read(HttpResponse<Void> response, Buffer body, String name) {
    if (response.statusCode() != OK) {
      throw new IllegalStateException("status " + response.statusCode());
    }
    try {
      JsonArray items = body.toJsonObject().getJsonArray("search");
      for (int i = 0; i < items.size(); i++) {
        JsonObject item = items.getJsonObject(i);
        if (isCalled(item, name) && ITEM.matcher(item.getString("id", "")).matches()) {
          return Optional.of(new Link(item.getString("id"), null, null, null));
        }
      }
      return Optional.empty();
    } catch (DecodeException | ClassCastException | NullPointerException e) {
      throw new IllegalStateException("an answer of another form", e);
    }
  }

  private static boolean isCalled(JsonObject item, String name) {
    JsonObject match = item.getJsonObject("match", new JsonObject());
    return name.equalsIgnoreCase(item.getString("label"))
        || name.equalsIgnoreCase(match.getString("text"));
  }
}
