package dev.lede.client;

import dev.lede.text.Edit;
import dev.lede.text.TextRange;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;

/** Writes the frames of the client. */
final class LiveFrameJson {
  private LiveFrameJson() {}

  static String open(long version, String text, LocalDate date) {
    return new JsonObject()
        .put("t", "open")
        .put("v", version)
        .put("text", text)
        .put("date", date == null ? null : date.toString())
        .encode();
  }

  static String edit(long base, long version, Edit edit, int length) {
    JsonArray triples = new JsonArray();
    edit.replacements().forEach(r -> triples.add(JsonArray.of(r.start(), r.end(), r.insert())));
    return new JsonObject()
        .put("t", "edit")
        .put("base", base)
        .put("v", version)
        .put("e", triples)
        .put("len", length)
        .encode();
  }

  static String view(TextRange range) {
    return new JsonObject()
        .put("t", "view")
        .put("vp", JsonArray.of(range.start(), range.end()))
        .encode();
  }
}
