package dev.lede.client;

import dev.lede.annotation.Delta;
import io.vertx.core.json.JsonObject;

/** Reads the frames of the server. */
final class LiveMessageJson {
  private LiveMessageJson() {}

  /** The message in a frame; throws some {@code RuntimeException} when there is none. */
  static LiveMessage read(String frame) {
    JsonObject json = new JsonObject(frame);
    String name = json.getString("t");
    return switch (name) {
      case "ready" ->
          new LiveMessage.Ready(
              json.getLong("v"), json.getJsonObject("limits").getInteger("chars"));
      case "mentions" ->
          new LiveMessage.Mentions(
              json.getLong("v"),
              json.getLong("seq"),
              new Delta(
                  ValuesJson.list(json, "add", ValuesJson::mention), ValuesJson.texts(json, "del")),
              json.getBoolean("done"));
      case "document" -> new LiveMessage.Whole(json.getLong("seq"), document(json));
      case "status" -> new LiveMessage.Status(json.getLong("v"), json.getDouble("done"));
      case "resync" -> new LiveMessage.Resync(json.getString("why"));
      case "error" ->
          new LiveMessage.Trouble(
              json.getString("code"), json.getString("message"), json.getInteger("retryMillis"));
      default -> new LiveMessage.Unknown(name);
    };
  }

  private static LiveDocument document(JsonObject json) {
    return new LiveDocument(
        json.getLong("v"),
        ValuesJson.date(json),
        ValuesJson.list(json, "entities", ValuesJson::entity),
        ValuesJson.list(json, "quotes", ValuesJson::quote),
        ValuesJson.list(json, "zones", ValuesJson::zone));
  }
}
