package dev.lede.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Mention;
import java.io.IOException;

/** A line of doccano's JSONL for sequence labelling with overlaps; offsets are code points. */
final class DoccanoJson {
  private DoccanoJson() {}

  static String write(AnnotatedText article) {
    return TextJson.of(json -> article(json, article));
  }

  private static void article(JsonGenerator json, AnnotatedText article) throws IOException {
    CodePoints points = new CodePoints(article.text());
    json.writeStartObject();
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("label");
    for (Mention mention : article.mentions()) {
      json.writeStartArray();
      json.writeNumber(points.at(mention.start()));
      json.writeNumber(points.at(mention.end()));
      json.writeString(mention.label().name());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
