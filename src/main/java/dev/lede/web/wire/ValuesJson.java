package dev.lede.web.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Token;
import dev.lede.annotation.Zone;
import dev.lede.text.TextRange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * The wire names of the values, for the JSON API and the live protocol alike. Takes offsets in
 * UTF-16 code units and writes them in the unit of its {@link Offsets}.
 */
public final class ValuesJson {
  private final String text;
  private final Offsets offsets;

  /**
   * Writes values of one text.
   *
   * @param text what the values were found in; tokens are cut out of it
   */
  public ValuesJson(String text, Offsets offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** Writes values with UTF-16 offsets; for those values that hold their own text. */
  public static ValuesJson utf16() {
    return new ValuesJson("", null);
  }

  /** Writes one mention as an object. */
  public void mention(JsonGenerator json, Mention mention) throws IOException {
    mention(json, mention, false, false);
  }

  /**
   * Writes one mention as an object.
   *
   * @param boilerplate whether it stands in a part of the text that is no part of the article
   * @param user whether the caller said that it is one
   */
  public void mention(JsonGenerator json, Mention mention, boolean boilerplate, boolean user)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", mention.id());
    range(json, mention.start(), mention.end());
    json.writeStringField("text", mention.text());
    json.writeStringField("label", mention.label().name());
    json.writeNumberField("score", mention.score());
    json.writeStringField("entity", mention.entity());
    json.writeStringField("parent", mention.parent());
    if (mention.value() != null || mention.label().hasValue()) {
      json.writeStringField("value", mention.value());
    }
    if (boilerplate) {
      json.writeBooleanField("boilerplate", true);
    }
    if (user) {
      json.writeBooleanField("user", true);
    }
    json.writeEndObject();
  }

  /** Writes one entity as an object. */
  public void entity(JsonGenerator json, Entity entity) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entity.id());
    json.writeStringField("label", entity.label().name());
    json.writeStringField("name", entity.name());
    strings(json, "aliases", entity.aliases());
    strings(json, "mentions", entity.mentions());
    json.writeArrayFieldStart("references");
    for (TextRange reference : entity.references()) {
      pair(json, reference);
    }
    json.writeEndArray();
    json.writeStringField("title", entity.title());
    if (entity.link() != null) {
      json.writeFieldName("link");
      link(json, entity.link());
    }
    json.writeEndObject();
  }

  private static void link(JsonGenerator json, Link link) throws IOException {
    json.writeStartObject();
    json.writeStringField("wikidata", link.wikidata());
    json.writeStringField("wikipedia", link.wikipedia());
    degrees(json, "latitude", link.latitude());
    degrees(json, "longitude", link.longitude());
    json.writeEndObject();
  }

  private static void degrees(JsonGenerator json, String name, Double degrees) throws IOException {
    if (degrees == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, degrees);
    }
  }

  /** Writes one quote as an object. */
  public void quote(JsonGenerator json, Quote quote) throws IOException {
    json.writeStartObject();
    range(json, quote.start(), quote.end());
    json.writeStringField("text", quote.text());
    json.writeStringField("speaker", quote.speaker());
    json.writeStringField("speakerText", quote.speakerText());
    json.writeFieldName("cue");
    if (quote.cue() == null) {
      json.writeNull();
    } else {
      pair(json, quote.cue());
    }
    json.writeBooleanField("direct", quote.direct());
    if (quote.speaker() == null) {
      json.writeStringField("reason", quote.reason());
    }
    json.writeEndObject();
  }

  /** Writes one zone as an object. */
  public void zone(JsonGenerator json, Zone zone) throws IOException {
    json.writeStartObject();
    range(json, zone.start(), zone.end());
    json.writeStringField("type", zone.type().name().toLowerCase(Locale.ROOT));
    json.writeEndObject();
  }

  /** Writes the range of one sentence as an object. */
  public void sentence(JsonGenerator json, TextRange sentence) throws IOException {
    json.writeStartObject();
    range(json, sentence.start(), sentence.end());
    json.writeEndObject();
  }

  /** Writes one token, its offsets and head counted in the whole document, as an object. */
  public void token(JsonGenerator json, Token token) throws IOException {
    json.writeStartObject();
    range(json, token.start(), token.end());
    json.writeStringField("text", text.substring(token.start(), token.end()));
    json.writeStringField("lemma", token.lemma());
    json.writeStringField("pos", token.pos());
    json.writeStringField("tag", token.tag());
    json.writeNumberField("head", token.head());
    json.writeStringField("relation", token.relation());
    json.writeEndObject();
  }

  /** Writes a range as {@code [start, end]}. */
  public void pair(JsonGenerator json, TextRange range) throws IOException {
    json.writeStartArray();
    json.writeNumber(at(range.start()));
    json.writeNumber(at(range.end()));
    json.writeEndArray();
  }

  private void range(JsonGenerator json, int start, int end) throws IOException {
    json.writeNumberField("start", at(start));
    json.writeNumberField("end", at(end));
  }

  private int at(int utf16) {
    return offsets == null ? utf16 : offsets.at(utf16);
  }

  /** Writes a field that is a list of texts. */
  public static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
