package dev.lede.client;

import dev.lede.annotation.CoMention;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Relation;
import dev.lede.annotation.Token;
import dev.lede.annotation.Zone;
import dev.lede.text.TextRange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads the values that the API and the live protocol share. What is missing counts as empty. */
final class ValuesJson {
  private ValuesJson() {}

  static Mention mention(JsonObject json) {
    return new Mention(
        json.getString("id"),
        json.getInteger("start"),
        json.getInteger("end"),
        json.getString("text"),
        Label.valueOf(json.getString("label")),
        json.getDouble("score"),
        json.getString("entity"),
        json.getString("parent"),
        json.getString("value"));
  }

  static Entity entity(JsonObject json) {
    return new Entity(
        json.getString("id"),
        Label.valueOf(json.getString("label")),
        json.getString("name"),
        texts(json, "aliases"),
        texts(json, "mentions"),
        json.getString("title"),
        link(json.getJsonObject("link")),
        pairs(json, "references"));
  }

  private static Link link(JsonObject json) {
    return json == null
        ? null
        : new Link(
            json.getString("wikidata"),
            json.getString("wikipedia"),
            json.getDouble("latitude"),
            json.getDouble("longitude"));
  }

  static Quote quote(JsonObject json) {
    JsonArray cue = json.getJsonArray("cue");
    return new Quote(
        json.getInteger("start"),
        json.getInteger("end"),
        json.getString("text"),
        json.getString("speaker"),
        json.getString("speakerText"),
        cue == null ? null : pair(cue),
        json.getBoolean("direct"),
        json.getString("reason"));
  }

  static Zone zone(JsonObject json) {
    String type = json.getString("type").toUpperCase(Locale.ROOT);
    return new Zone(json.getInteger("start"), json.getInteger("end"), Zone.Type.valueOf(type));
  }

  static Relation relation(JsonObject json) {
    return new Relation(
        json.getString("subject"),
        json.getString("predicate"),
        json.getString("object"),
        json.getBoolean("negated"),
        json.getString("attribution"),
        pair(json.getJsonArray("evidence")));
  }

  static CoMention coMention(JsonObject json) {
    return new CoMention(
        json.getString("first"),
        json.getString("second"),
        json.getInteger("sentences"),
        json.getInteger("paragraphs"));
  }

  static Token token(JsonObject json) {
    return new Token(
        json.getInteger("start"),
        json.getInteger("end"),
        json.getString("lemma"),
        json.getString("pos"),
        json.getString("tag"),
        json.getInteger("head"),
        json.getString("relation"));
  }

  static TextRange sentence(JsonObject json) {
    return new TextRange(json.getInteger("start"), json.getInteger("end"));
  }

  static LocalDate date(JsonObject json) {
    String date = json.getString("date");
    return date == null ? null : LocalDate.parse(date);
  }

  /** The objects of a list. */
  static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> reader) {
    JsonArray array = json.getJsonArray(name, new JsonArray());
    List<T> values = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      values.add(reader.apply(array.getJsonObject(i)));
    }
    return values;
  }

  static List<String> texts(JsonObject json, String name) {
    JsonArray array = json.getJsonArray(name, new JsonArray());
    List<String> texts = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      texts.add(array.getString(i));
    }
    return texts;
  }

  static List<TextRange> pairs(JsonObject json, String name) {
    JsonArray array = json.getJsonArray(name, new JsonArray());
    List<TextRange> pairs = new ArrayList<>(array.size());
    for (int i = 0; i < array.size(); i++) {
      pairs.add(pair(array.getJsonArray(i)));
    }
    return pairs;
  }

  private static TextRange pair(JsonArray pair) {
    return new TextRange(pair.getInteger(0), pair.getInteger(1));
  }
}
