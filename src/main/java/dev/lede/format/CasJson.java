package dev.lede.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.io.IOException;

/**
 * A UIMA CAS in JSON (apache/uima-uimaj-io-jsoncas, version 2 of the format) with the types of
 * DKPro Core: sentences, tokens with lemma and part of speech, named entities. Offsets are UTF-16
 * code units, and the header says so.
 */
final class CasJson {
  private static final String ANNOTATION = "uima.tcas.Annotation";
  private static final String SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.";
  private static final String ENTITY = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity";
  private static final String LEMMA = SEGMENTATION + "Lemma";
  private static final String POS = "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS";

  private final AnnotatedText article;
  private final JsonGenerator json;
  private int lastId = 1;

  private CasJson(AnnotatedText article, JsonGenerator json) {
    this.article = article;
    this.json = json;
  }

  static String write(AnnotatedText article) {
    return TextJson.of(json -> new CasJson(article, json).cas());
  }

  private void cas() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("%HEADER");
    json.writeStringField("offset-encoding", "UTF-16");
    json.writeEndObject();
    json.writeObjectFieldStart("%TYPES");
    type(SEGMENTATION + "Sentence");
    type(SEGMENTATION + "Token", "lemma", LEMMA, "pos", POS);
    type(LEMMA, "value", "uima.cas.String");
    type(POS, "PosValue", "uima.cas.String", "coarseValue", "uima.cas.String");
    type(ENTITY, "value", "uima.cas.String", "identifier", "uima.cas.String");
    json.writeEndObject();
    json.writeArrayFieldStart("%FEATURE_STRUCTURES");
    structures();
    json.writeEndArray();
    views();
    json.writeEndObject();
  }

  private void type(String name, String... features) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("%NAME", name);
    json.writeStringField("%SUPER_TYPE", ANNOTATION);
    for (int i = 0; i < features.length; i += 2) {
      json.writeObjectFieldStart(features[i]);
      json.writeStringField("%NAME", features[i]);
      json.writeStringField("%RANGE", features[i + 1]);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void structures() throws IOException {
    json.writeStartObject();
    json.writeNumberField("%ID", 1);
    json.writeStringField("%TYPE", "uima.cas.Sofa");
    json.writeNumberField("sofaNum", 1);
    json.writeStringField("sofaID", "_InitialView");
    json.writeStringField("mimeType", "text");
    json.writeStringField("sofaString", article.text());
    json.writeEndObject();
    annotation("uima.tcas.DocumentAnnotation", 0, article.text().length());
    json.writeStringField("language", "en");
    json.writeEndObject();
    for (TextRange sentence : article.sentences()) {
      annotation(SEGMENTATION + "Sentence", sentence.start(), sentence.end());
      json.writeEndObject();
    }
    for (Token token : article.tokens()) {
      token(token);
    }
    for (Mention mention : article.mentions()) {
      annotation(ENTITY, mention.start(), mention.end());
      json.writeStringField("value", mention.label().name());
      if (mention.entity() != null) {
        json.writeStringField("identifier", mention.entity());
      }
      json.writeEndObject();
    }
  }

  private void token(Token token) throws IOException {
    annotation(LEMMA, token.start(), token.end());
    json.writeStringField("value", token.lemma());
    json.writeEndObject();
    annotation(POS, token.start(), token.end());
    json.writeStringField("PosValue", token.tag());
    json.writeStringField("coarseValue", token.pos());
    json.writeEndObject();
    annotation(SEGMENTATION + "Token", token.start(), token.end());
    json.writeNumberField("@lemma", lastId - 2);
    json.writeNumberField("@pos", lastId - 1);
    json.writeEndObject();
  }

  private void annotation(String type, int start, int end) throws IOException {
    json.writeStartObject();
    json.writeNumberField("%ID", ++lastId);
    json.writeStringField("%TYPE", type);
    json.writeNumberField("@sofa", 1);
    json.writeNumberField("begin", start);
    json.writeNumberField("end", end);
  }

  private void views() throws IOException {
    json.writeObjectFieldStart("%VIEWS");
    json.writeObjectFieldStart("_InitialView");
    json.writeNumberField("%SOFA", 1);
    json.writeArrayFieldStart("%MEMBERS");
    for (int id = 2; id <= lastId; id++) {
      json.writeNumber(id);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }
}
