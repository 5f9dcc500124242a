package dev.lede.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * W3C Web Annotation Data Model (Recommendation, 2017): a page of annotations, each with the label
 * as a tag, and a text position selector (code points, as the model counts) next to a text quote
 * selector with a little context. The source is named by the hash of the text, as it has no
 * address.
 */
final class WebAnnotationJson {
  private static final int CONTEXT = 32;

  private final AnnotatedText article;
  private final CodePoints points;
  private final Map<String, Entity> entities;
  private final String source;

  private WebAnnotationJson(AnnotatedText article) {
    this.article = article;
    this.points = new CodePoints(article.text());
    this.entities = article.entitiesById();
    byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
    this.source = "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }

  static String write(AnnotatedText article) {
    return TextJson.of(new WebAnnotationJson(article)::page);
  }

  private void page(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringField("id", source + "#annotations");
    json.writeStringField("type", "AnnotationPage");
    json.writeObjectFieldStart("generator");
    json.writeStringField("type", "Software");
    json.writeStringField("name", article.model());
    json.writeEndObject();
    json.writeArrayFieldStart("items");
    for (Mention mention : article.mentions()) {
      annotation(json, mention);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void annotation(JsonGenerator json, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", source + "#" + mention.id());
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "tagging");
    json.writeArrayFieldStart("body");
    textualBody(json, mention.label().name(), "tagging");
    if (mention.value() != null) {
      textualBody(json, mention.value(), "describing");
    }
    Entity entity = entities.get(mention.entity());
    if (entity != null && entity.link() != null && entity.link().wikidata() != null) {
      json.writeStartObject();
      json.writeStringField("id", "http://www.wikidata.org/entity/" + entity.link().wikidata());
      json.writeStringField("purpose", "identifying");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("target");
    json.writeStringField("source", source);
    json.writeArrayFieldStart("selector");
    selectors(json, mention);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void textualBody(JsonGenerator json, String value, String purpose)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("value", value);
    json.writeStringField("purpose", purpose);
    json.writeEndObject();
  }

  private void selectors(JsonGenerator json, Mention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", points.at(mention.start()));
    json.writeNumberField("end", points.at(mention.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", mention.text());
    json.writeStringField("prefix", article.cover(back(mention.start()), mention.start()));
    json.writeStringField("suffix", article.cover(mention.end(), onward(mention.end())));
    json.writeEndObject();
  }

  private int back(int from) {
    int to = Math.max(0, from - CONTEXT);
    return to > 0 && Character.isLowSurrogate(article.text().charAt(to)) ? to - 1 : to;
  }

  private int onward(int from) {
    int length = article.text().length();
    int to = Math.min(length, from + CONTEXT);
    return to < length && Character.isLowSurrogate(article.text().charAt(to)) ? to + 1 : to;
  }
}
