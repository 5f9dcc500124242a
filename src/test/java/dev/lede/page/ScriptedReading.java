package dev.lede.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a server says of one article, told in advance; of any other text it says that nothing is in
 * it. Not thread-safe: for the thread of Playwright.
 */
final class ScriptedReading {
  private final String article;
  private final JsonArray mentions = new JsonArray();
  private final JsonArray entities = new JsonArray();
  private final JsonArray zones = new JsonArray();
  private int seq;

  ScriptedReading(String article) {
    this.article = article;
  }

  /** Marks the first such words; {@code value} may be null. */
  ScriptedReading mention(String id, String words, String label, String value) {
    return mention(id, words, label, value, 0.9);
  }

  /** Marks the first such words with a score. */
  ScriptedReading mention(String id, String words, String label, String value, double score) {
    JsonObject mention = range(words).put("id", id).put("text", words).put("label", label);
    mentions.add(mention.put("score", score).put("value", value));
    return this;
  }

  /** An entity whose position is not known. */
  ScriptedReading entity(String id, String name, String label, String... of) {
    JsonObject entity = new JsonObject().put("id", id).put("label", label).put("name", name);
    entities.add(
        entity.put("aliases", new JsonArray()).put("mentions", new JsonArray(List.of(of))));
    return this;
  }

  /** Gives the last entity a position, in degrees. */
  ScriptedReading at(double latitude, double longitude) {
    JsonObject link = new JsonObject().put("latitude", latitude).put("longitude", longitude);
    entities.getJsonObject(entities.size() - 1).put("link", link);
    return this;
  }

  /** Gives the last entity, which has a position, its pages. */
  ScriptedReading known(String wikidata, String wikipedia) {
    JsonObject link = entities.getJsonObject(entities.size() - 1).getJsonObject("link");
    link.put("wikidata", wikidata).put("wikipedia", wikipedia);
    return this;
  }

  /** The part of the article that consists of these words. */
  ScriptedReading zone(String type, String words) {
    zones.add(range(words).put("type", type));
    return this;
  }

  /** From the next load of the page on, it hears this reading. */
  void serve(Page page) {
    page.routeWebSocket(
        Pattern.compile("/api/v1/live"),
        socket -> socket.onMessage(frame -> hear(socket, new JsonObject(frame.text()))));
  }

  /** Opens the page before this reading, with its article pasted and read. */
  Reader visit(Site site, NewContextOptions options) {
    Reader reader = site.visit(options);
    serve(reader.page());
    reader.page().reload();
    reader.waitUntilLive();
    reader.paste(article);
    reader.waitUntilWhole();
    return reader;
  }

  private void hear(WebSocketRoute socket, JsonObject message) {
    long version = message.getLong("v", -1L);
    if (message.getString("t").equals("edit")) {
      tell(socket, version, message.getInteger("len") == article.length());
    } else if (message.getString("t").equals("open")) {
      JsonObject limits = new JsonObject().put("chars", 1_000_000);
      JsonObject ready = frame("ready", version).put("labels", new JsonArray());
      socket.send(ready.put("limits", limits).encode());
      tell(socket, version, message.getString("text").equals(article));
    }
  }

  private void tell(WebSocketRoute socket, long version, boolean known) {
    JsonObject marks = frame("mentions", version).put("seq", ++seq).put("del", new JsonArray());
    socket.send(marks.put("add", known ? mentions : new JsonArray()).put("done", true).encode());
    JsonObject whole = frame("document", version).put("seq", ++seq).put("quotes", new JsonArray());
    whole.put("entities", known ? entities : new JsonArray());
    socket.send(whole.put("zones", known ? zones : new JsonArray()).encode());
  }

  private static JsonObject frame(String name, long version) {
    return new JsonObject().put("t", name).put("v", version);
  }

  private JsonObject range(String words) {
    int start = article.indexOf(words);
    return new JsonObject().put("start", start).put("end", start + words.length());
  }
}
