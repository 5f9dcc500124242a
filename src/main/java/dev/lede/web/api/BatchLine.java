package dev.lede.web.api;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.web.problem.RequestFailed;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import java.util.Iterator;

/** What is known of one line of a batch while it is read and answered. */
final class BatchLine {
  private static final int MAX_ID_CHARS = 200;

  private final long number;
  private final String requestId;
  private String id;

  BatchLine(long number, String requestId) {
    this.number = number;
    this.requestId = requestId;
  }

  /** The text of a line; a {@link Refusal} when it is not in UTF-8. */
  static String text(LineSplitter.Line line) {
    return Utf8.decode(line.bytes().getBytes(), "The line");
  }

  /** Takes the id out of the request, so that even a refusal of the rest can name it. */
  void takeId(ObjectJson json) {
    if (json.has("id")) {
      String given = json.text("id");
      if (given.length() > MAX_ID_CHARS) {
        throw Refusal.tooLong("id", given.length(), MAX_ID_CHARS, "characters");
      }
      id = given;
    }
    json.remove("id");
  }

  /** The line of the answer. */
  Iterator<StreamedJson.Piece> answer(Answer answer) {
    boolean late = answer.found().gap() == AnalysisFailure.Code.TIMEOUT;
    return ApiJson.line(id, late ? AnnotateHandler.timeout().problem(requestId) : null, answer);
  }

  /** The line of the answer when there is none. */
  Iterator<StreamedJson.Piece> problem(RequestFailed failed) {
    return ApiJson.problemLine(id, number, failed.problem(requestId));
  }
}
