package dev.lede.client;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** Reads the answers of the API. */
final class AnswerJson {
  private static final int SHOWN_CHARS = 200;

  private AnswerJson() {}

  static Article article(Buffer body) {
    return article(body.toJsonObject());
  }

  private static Article article(JsonObject json) {
    JsonObject model = json.getJsonObject("model");
    return new Article(
        ValuesJson.date(json),
        json.getInteger("length"),
        model.getString("name"),
        model.getString("version"),
        ValuesJson.list(json, "mentions", ValuesJson::mention),
        ValuesJson.list(json, "entities", ValuesJson::entity),
        ValuesJson.list(json, "quotes", ValuesJson::quote),
        ValuesJson.list(json, "sentences", ValuesJson::sentence),
        ValuesJson.list(json, "tokens", ValuesJson::token),
        ValuesJson.list(json, "zones", ValuesJson::zone),
        ValuesJson.list(json, "relations", ValuesJson::relation),
        ValuesJson.list(json, "comentions", ValuesJson::coMention),
        ValuesJson.pairs(json, "analysed"));
  }

  /** A line of a batch. */
  static BatchAnswer line(Buffer line) {
    JsonObject json = line.toJsonObject();
    JsonObject error = json.getJsonObject("error");
    return new BatchAnswer(
        json.getString("id"),
        json.containsKey("analysed") ? article(json) : null,
        error == null ? null : problem(error));
  }

  /**
   * An answer that is no success.
   *
   * @param title of the status, for an answer that is no problem of ours
   */
  static LedeException failure(int status, String title, Buffer body, long retryAfterMillis) {
    JsonObject json = tree(body);
    if (!json.containsKey("code") || !json.containsKey("detail")) {
      String text = body == null ? "" : body.toString();
      String detail = text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS);
      Problem problem = new Problem(status, null, title == null ? "" : title, detail, null, null);
      return new LedeException(problem, null, retryAfterMillis);
    }
    Article partial = json.containsKey("analysed") ? article(json) : null;
    return new LedeException(problem(json), partial, retryAfterMillis);
  }

  private static JsonObject tree(Buffer body) {
    try {
      return body == null ? new JsonObject() : body.toJsonObject();
    } catch (DecodeException | ClassCastException e) {
      return new JsonObject();
    }
  }

  private static Problem problem(JsonObject json) {
    return new Problem(
        json.getInteger("status"),
        json.getString("code"),
        json.getString("title"),
        json.getString("detail"),
        json.getString("field"),
        json.getString("requestId"));
  }
}
