package dev.lede.format.read;

import java.util.List;

/** Reads the mentions of an answer of the API, in the unit that it names. */
final class AnswerMarksJson {
  private static final List<String> UNITS = List.of("utf16", "codepoint", "utf8");

  private AnswerMarksJson() {}

  static MarkedText read(String content, String text) {
    FieldJson answer = FieldJson.object(content);
    String unit = answer.has("offsets") ? answer.field("offsets").text() : "utf16";
    if (!UNITS.contains(unit)) {
      throw new FormatProblem("offsets", "must be one of " + String.join(", ", UNITS));
    }
    Positions positions = Positions.of(text, unit);
    if (answer.has("length")) {
      long length = answer.field("length").whole();
      if (length != positions.length()) {
        throw new FormatProblem(
            "length", "is %d, but that of the text is %d".formatted(length, positions.length()));
      }
    }
    Marks marks = new Marks(text);
    for (FieldJson mention : answer.field("mentions").elements()) {
      int start = positions.utf16(mention.field("start").whole());
      int end = positions.utf16(mention.field("end").whole());
      if (mention.has("text")) {
        FieldJson words = mention.field("text");
        marks.requireWords(words.path(), start, end, words.text());
      }
      marks.add(mention.path(), start, end, mention.field("label").text());
    }
    return marks.done();
  }
}
