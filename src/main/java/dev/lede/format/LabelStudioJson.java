package dev.lede.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Mention;
import java.io.IOException;

/**
 * A list of one task of Label Studio with its predictions, for a project whose configuration names
 * its tags {@code label} and {@code text}. Offsets are code points, as its front end stores them.
 */
final class LabelStudioJson {
  private LabelStudioJson() {}

  static String write(AnnotatedText article) {
    return TextJson.of(json -> task(json, article));
  }

  private static void task(JsonGenerator json, AnnotatedText article) throws IOException {
    json.writeStartArray();
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("text", article.text());
    json.writeEndObject();
    json.writeArrayFieldStart("predictions");
    json.writeStartObject();
    json.writeStringField("model_version", article.model());
    json.writeArrayFieldStart("result");
    CodePoints points = new CodePoints(article.text());
    for (Mention mention : article.mentions()) {
      region(json, mention, points);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void region(JsonGenerator json, Mention mention, CodePoints points)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", mention.id());
    json.writeStringField("from_name", "label");
    json.writeStringField("to_name", "text");
    json.writeStringField("type", "labels");
    json.writeNumberField("score", mention.score());
    json.writeObjectFieldStart("value");
    json.writeNumberField("start", points.at(mention.start()));
    json.writeNumberField("end", points.at(mention.end()));
    json.writeStringField("text", mention.text());
    json.writeArrayFieldStart("labels");
    json.writeString(mention.label().name());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
