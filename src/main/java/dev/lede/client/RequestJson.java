package dev.lede.client;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;

/** Writes what the API is asked. */
final class RequestJson {
  private RequestJson() {}

  static Buffer request(String text, AnnotateOptions options) {
    return request(text, options.date(), options).toBuffer();
  }

  /** A line of a batch, with the options of the batch. */
  static Buffer line(BatchText text, AnnotateOptions options) {
    LocalDate date = text.date() == null ? options.date() : text.date();
    JsonObject line = request(text.text(), date, options);
    if (text.id() != null) {
      line.put("id", text.id());
    }
    return line.toBuffer().appendByte((byte) '\n');
  }

  private static JsonObject request(String text, LocalDate date, AnnotateOptions options) {
    JsonObject json = new JsonObject().put("text", text);
    if (date != null) {
      json.put("date", date.toString());
    }
    if (!options.layers().isEmpty()) {
      json.put("layers", names(options.layers().stream().map(Layer::wireName).sorted().toList()));
    }
    if (!options.labels().isEmpty()) {
      json.put("labels", names(options.labels().stream().map(Enum::name).sorted().toList()));
    }
    if (options.minScore() > 0) {
      json.put("minScore", options.minScore());
    }
    if (!options.dictionary().isEmpty()) {
      JsonArray entries = new JsonArray();
      options.dictionary().forEach(entry -> entries.add(entry(entry)));
      json.put("dictionary", entries);
    }
    return json;
  }

  private static JsonArray names(Iterable<String> names) {
    JsonArray array = new JsonArray();
    names.forEach(array::add);
    return array;
  }

  private static JsonObject entry(DictionaryEntry entry) {
    return new JsonObject()
        .put("text", entry.text())
        .put("label", entry.label().name())
        .put("caseSensitive", entry.caseSensitive());
  }
}
