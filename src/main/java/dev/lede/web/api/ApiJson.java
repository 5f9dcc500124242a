package dev.lede.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.text.TextRange;
import dev.lede.web.problem.Problem;
import dev.lede.web.wire.Offsets;
import dev.lede.web.wire.RelationsJson;
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
    return new ApiJson(answer).all(json -> {});
  }

  /** A problem that holds what was done in spite of it. */
  static Iterator<StreamedJson.Piece> partial(Problem problem, Answer answer) {
    return new ApiJson(answer).all(problem::writeMembers);
  }

  /**
   * An answer as a line of a batch.
   *
   * @param id the client's name for the line, or null
   * @param problem why the answer is not whole, or null when it is
   */
  static Iterator<StreamedJson.Piece> line(String id, Problem problem, Answer answer) {
    return new ApiJson(answer)
        .all(
            json -> {
              if (id != null) {
                json.writeStringField("id", id);
              }
              if (problem != null) {
                error(json, problem);
              }
            });
  }

  /**
   * A line of a batch that has no answer.
   *
   * @param id the client's name for the line, or null
   * @param number of the line, counted from 1
   */
  static Iterator<StreamedJson.Piece> problemLine(String id, long number, Problem problem) {
    StreamedJson.Piece line =
        json -> {
          json.writeStartObject();
          json.writeStringField("id", id);
          json.writeNumberField("line", number);
          error(json, problem);
          json.writeEndObject();
        };
    return List.of(line).iterator();
  }

  private static void error(JsonGenerator json, Problem problem) throws IOException {
    json.writeObjectFieldStart("error");
    problem.writeMembers(json);
    json.writeEndObject();
  }

  /** All fields, after those that {@code first} writes. */
  private Iterator<StreamedJson.Piece> all(StreamedJson.Piece first) {
    pieces.add(json -> head(json, first));
    Boilerplate boilerplate = new Boilerplate(answer.found().zones());
    RelationsJson between = new RelationsJson(values);
    list(
        Layer.MENTIONS,
        answer.selection().mentions(),
        (j, m) ->
            values.mention(j, m, boilerplate.covers(m), answer.fixed().has(m.start(), m.end())));
    list(Layer.ENTITIES, answer.selection().entities(), values::entity);
    list(Layer.QUOTES, answer.selection().quotes(), values::quote);
    list(Layer.SENTENCES, answer.found().sentences(), (j, s) -> values.sentence(j, s.range()));
    list(Layer.TOKENS, answer.found().tokens(), values::token);
    list(Layer.ZONES, answer.found().zones(), values::zone);
    list(Layer.RELATIONS, answer.selection().relations(), between::relation);
    list(Layer.COMENTIONS, answer.selection().coMentions(), between::coMention);
    list(Layer.ALTERNATIVES, answer.selection().alternatives(), between::alternative);
    pieces.add(this::tail);
    return pieces.iterator();
  }

  private void head(JsonGenerator json, StreamedJson.Piece first) throws IOException {
    json.writeStartObject();
    first.write(json);
    json.writeStringField("language", LANGUAGE);
    AnnotateRequest request = answer.request();
    LocalDate date = answer.found().date();
    json.writeStringField("date", date == null ? null : date.toString());
    json.writeStringField("offsets", request.offsets().wireName());
    json.writeNumberField("length", offsets.length());
    if (request.given().holdsText()) {
      json.writeStringField("text", request.text());
    }
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
