package dev.lede.format.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a page of W3C Web Annotations, or one: the label is the tag, the range that of the text
 * position selector, in code points. A text quote selector has to agree with the text. Annotations
 * that tag nothing are passed over.
 */
final class WebAnnotationMarksJson {
  private WebAnnotationMarksJson() {}

  static MarkedText read(String content, String text) {
    FieldJson root = FieldJson.object(content);
    List<FieldJson> annotations =
        root.has("items") ? root.field("items").elements() : List.of(root);
    Positions positions = Positions.ofCodePoints(text);
    Marks marks = new Marks(text);
    for (FieldJson annotation : annotations) {
      Optional<FieldJson> label = tag(annotation);
      if (label.isPresent()) {
        mention(annotation.field("target"), label.get(), positions, marks);
      }
    }
    return marks.done();
  }

  /** The body that is a tag. */
  private static Optional<FieldJson> tag(FieldJson annotation) {
    if (!annotation.has("body")) {
      return Optional.empty();
    }
    List<FieldJson> tags = new ArrayList<>();
    for (FieldJson body : annotation.field("body").oneOrMore()) {
      String purpose = body.has("purpose") ? body.field("purpose").text() : "tagging";
      if (purpose.equals("tagging") && body.has("value")) {
        tags.add(body.field("value"));
      }
    }
    if (tags.size() > 1) {
      throw new FormatProblem(tags.get(1).path(), "is a second tag; a mention has one label");
    }
    return tags.stream().findFirst();
  }

  private static void mention(FieldJson target, FieldJson label, Positions positions, Marks marks) {
    int start = Positions.NONE;
    int end = Positions.NONE;
    boolean placed = false;
    for (FieldJson selector : target.field("selector").oneOrMore()) {
      if (selector.field("type").is("TextPositionSelector")) {
        start = positions.utf16(selector.field("start").whole());
        end = positions.utf16(selector.field("end").whole());
        placed = true;
      }
    }
    if (!placed) {
      throw new FormatProblem(target.path() + ".selector", "has no TextPositionSelector");
    }
    for (FieldJson selector : target.field("selector").oneOrMore()) {
      if (selector.field("type").is("TextQuoteSelector")) {
        FieldJson exact = selector.field("exact");
        marks.requireWords(exact.path(), start, end, exact.text());
      }
    }
    marks.add(target.path(), start, end, label.text());
  }
}
