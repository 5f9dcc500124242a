package dev.lede.web.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.annotation.Alternative;
import dev.lede.annotation.CoMention;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Relation;
import dev.lede.annotation.RunnerUp;
import java.io.IOException;

/** The wire names of what lies between mentions, between entities, and between labels. */
public final class RelationsJson {
  private final ValuesJson values;

  /** Writes relations whose ranges {@code values} writes. */
  public RelationsJson(ValuesJson values) {
    this.values = values;
  }

  /** Writes one relation as an object. */
  public void relation(JsonGenerator json, Relation relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("subject", relation.subject());
    json.writeStringField("predicate", relation.predicate());
    json.writeStringField("object", relation.object());
    json.writeBooleanField("negated", relation.negated());
    json.writeStringField("attribution", relation.attribution());
    json.writeFieldName("evidence");
    values.pair(json, relation.evidence());
    json.writeEndObject();
  }

  /** Writes two entities that are named together as an object. */
  public void coMention(JsonGenerator json, CoMention together) throws IOException {
    json.writeStartObject();
    json.writeStringField("first", together.first());
    json.writeStringField("second", together.second());
    json.writeNumberField("sentences", together.sentences());
    json.writeNumberField("paragraphs", together.paragraphs());
    json.writeEndObject();
  }

  /** Writes what else a mention looks like as an object. */
  public void alternative(JsonGenerator json, Alternative alternative) throws IOException {
    RunnerUp next = alternative.runnerUp();
    json.writeStartObject();
    json.writeStringField("mention", alternative.mention());
    json.writeStringField("label", next.label() == null ? null : next.label().name());
    json.writeNumberField("score", Mention.rounded(next.score()));
    json.writeBooleanField("agreed", next.agreed());
    json.writeEndObject();
  }
}
