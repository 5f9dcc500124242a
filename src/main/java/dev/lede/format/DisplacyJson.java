package dev.lede.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.io.IOException;
import java.util.List;

/**
 * What displaCy renders with {@code manual=True}: {@code ents} for the style {@code ent}, which
 * cannot nest and so holds the outermost mentions, {@code tokens} and {@code spans} for the style
 * {@code span}, which holds all of them. Offsets are code points.
 */
final class DisplacyJson {
  private DisplacyJson() {}

  static String write(AnnotatedText article) {
    return TextJson.of(json -> article(json, article));
  }

  private static void article(JsonGenerator json, AnnotatedText article) throws IOException {
    CodePoints points = new CodePoints(article.text());
    json.writeStartObject();
    json.writeStringField("text", article.text());
    json.writeArrayFieldStart("ents");
    for (Mention mention : article.outermost()) {
      json.writeStartObject();
      json.writeNumberField("start", points.at(mention.start()));
      json.writeNumberField("end", points.at(mention.end()));
      json.writeStringField("label", mention.label().name());
      if (mention.entity() != null) {
        json.writeStringField("kb_id", mention.entity());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("tokens");
    for (Token token : article.tokens()) {
      json.writeString(article.cover(token.start(), token.end()));
    }
    json.writeEndArray();
    spans(json, article, points);
    json.writeNullField("title");
    json.writeEndObject();
  }

  private static void spans(JsonGenerator json, AnnotatedText article, CodePoints points)
      throws IOException {
    List<Token> tokens = article.tokens();
    json.writeArrayFieldStart("spans");
    int first = 0;
    for (Mention mention : article.mentions()) {
      while (first < tokens.size() && tokens.get(first).end() <= mention.start()) {
        first++;
      }
      int last = first;
      while (last < tokens.size() && tokens.get(last).start() < mention.end()) {
        last++;
      }
      if (last > first) {
        span(json, points, new TextRange(first, last), mention);
      }
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, CodePoints points, TextRange tokens, Mention mention)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", points.at(mention.start()));
    json.writeNumberField("end", points.at(mention.end()));
    json.writeNumberField("start_token", tokens.start());
    json.writeNumberField("end_token", tokens.end());
    json.writeStringField("label", mention.label().name());
    json.writeEndObject();
  }
}
