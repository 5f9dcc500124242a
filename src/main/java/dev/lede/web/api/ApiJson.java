package dev.lede.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.text.TextRange;
import dev.lede.web.problem.Problem;
import dev.lede.web.wire.Offsets;
import dev.lede.web.wire.ValuesJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The wire names of an answer. The order of the fields is that of the contract. */
final class ApiJson {
  /** Writes one value of a list. */
  @FunctionalInterface
  private interface Writer<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  private static final int VALUES_A_PIECE = 500;
  private static final String LANGUAGE = "en";

  private final Answer answer;
  private final Offsets offsets;
  private final ValuesJson values;
  private final List<StreamedJson.Piece> pieces = new ArrayList<>();

  private ApiJson(Answer answer) {
    this.answer = answer;
    this.offsets = Offsets.of(answer.request().text(), answer.request().offsets());
    this.values = new ValuesJson(answer.request().text(), offsets);
  }

  /** A whole answer. */
  static Iterator<StreamedJson.Piece> answer(Answer answer) {
    return new ApiJson(answer).all(null);
  }

  /** A problem that holds what was done in spite of it. */
  static Iterator<StreamedJson.Piece> partial(Problem problem, Answer answer) {
    return new ApiJson(answer).all(problem);
  }

  private Iterator<StreamedJson.Piece> all(Problem problem) {
    pieces.add(json -> head(json, problem));
    Boilerplate boilerplate = new Boilerplate(answer.found().zones());
    list(
        Layer.MENTIONS,
        answer.selection().mentions(),
        (j, m) -> values.mention(j, m, boilerplate.covers(m)));
    list(Layer.ENTITIES, answer.selection().entities(), values::entity);
    list(Layer.QUOTES, answer.selection().quotes(), values::quote);
    list(Layer.SENTENCES, answer.found().sentences(), (j, s) -> values.sentence(j, s.range()));
    list(Layer.TOKENS, answer.found().tokens(), values::token);
    list(Layer.ZONES, answer.found().zones(), values::zone);
    list(Layer.RELATIONS, answer.selection().relations(), values::relation);
    pieces.add(this::tail);
    return pieces.iterator();
  }

  private void head(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    if (problem != null) {
      problem.writeMembers(json);
    }
    json.writeStringField("language", LANGUAGE);
    AnnotateRequest request = answer.request();
    LocalDate date = answer.found().date();
    json.writeStringField("date", date == null ? null : date.toString());
    json.writeStringField("offsets", request.offsets().wireName());
    json.writeNumberField("length", offsets.length());
    json.writeObjectFieldStart("model");
    json.writeStringField("name", answer.model().name());
    json.writeStringField("version", answer.model().version());
    json.writeEndObject();
  }

  private <T> void list(Layer layer, List<T> list, Writer<T> writer) {
    if (!answer.request().layers().contains(layer)) {
      return;
    }
    pieces.add(json -> json.writeArrayFieldStart(layer.wireName()));
    for (int from = 0; from < list.size(); from += VALUES_A_PIECE) {
      List<T> part = list.subList(from, Math.min(from + VALUES_A_PIECE, list.size()));
      pieces.add(
          json -> {
            for (T value : part) {
              writer.write(json, value);
            }
          });
    }
    pieces.add(JsonGenerator::writeEndArray);
  }

  private void tail(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("analysed");
    for (TextRange range : answer.found().analysed()) {
      values.pair(json, range);
    }
    json.writeEndArray();
    json.writeNumberField("tookMillis", answer.tookMillis());
    json.writeEndObject();
  }
}
