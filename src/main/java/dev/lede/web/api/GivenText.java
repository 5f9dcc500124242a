package dev.lede.web.api;

import dev.lede.format.read.FormatProblem;
import dev.lede.format.read.ImportFormat;
import dev.lede.format.read.MarkedText;
import dev.lede.session.Corrections;
import dev.lede.session.FixedMention;
import dev.lede.session.FixedMentions;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.OffsetUnit;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import java.util.List;
import java.util.Objects;

/**
 * The text of a request, with what the client marked in it: in the field {@code annotations}, or in
 * a file of another tool.
 *
 * @param text well-formed
 * @param corrections what the client knows better
 * @param holdsText whether the text came out of a file, so that the client may not have it
 */
record GivenText(String text, Corrections corrections, boolean holdsText) {
  GivenText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(corrections, "corrections");
  }

  /** A text with nothing marked. */
  static GivenText of(String text) {
    return new GivenText(text, Corrections.NONE, false);
  }

  /**
   * Reads the fields {@code text}, {@code annotations}, {@code groups}, {@code from} and {@code
   * content}.
   *
   * @param unit what the offsets of annotations count; those of a file count what its format says
   * @throws Refusal when they are not as they must be
   */
  static GivenText of(ObjectJson json, OffsetUnit unit, int maxChars) {
    if (json.has("from")) {
      return imported(json, maxChars);
    }
    if (json.has("content")) {
      throw Refusal.badField("content", "needs the field from, its format");
    }
    String text = json.text("text");
    requireShort("text", text, maxChars);
    return new GivenText(text, GivenMarksJson.of(json, text, unit), false);
  }

  private static void requireShort(String field, String text, int maxChars) {
    if (text.length() > maxChars) {
      throw Refusal.tooLong(field, text.length(), maxChars, "characters");
    }
  }

  private static GivenText imported(ObjectJson json, int maxChars) {
    String name = json.text("from");
    ImportFormat format =
        ImportFormat.named(name)
            .orElseThrow(() -> Refusal.unknownName("from", name, ImportFormat.names()));
    for (String field : List.of("annotations", "groups")) {
      if (json.has(field)) {
        throw Refusal.badField(field, "must be missing where a file has them");
      }
    }
    if (format.holdsText() && json.has("text")) {
      throw Refusal.badField("text", "must be missing, as the file holds its text");
    }
    String content = json.text("content");
    String beside = format.holdsText() ? null : json.text("text");
    if (beside != null) {
      requireShort("text", beside, maxChars);
    }
    MarkedText read = read(format, content, beside);
    requireShort("content", read.text(), maxChars);
    if (Utf8.unpairedSurrogate(read.text()) >= 0) {
      throw Refusal.badField("content", "has a text with an unpaired surrogate");
    }
    List<FixedMention> marks =
        read.marks().stream().map(m -> new FixedMention(m.range(), m.label())).toList();
    return new GivenText(
        read.text(), new Corrections(new FixedMentions(marks), List.of()), format.holdsText());
  }

  private static MarkedText read(ImportFormat format, String content, String beside) {
    try {
      return format.read(content, beside);
    } catch (FormatProblem e) {
      throw Refusal.badField(
          "content", "cannot be read as " + format.wireName() + ": " + e.getMessage());
    }
  }
}
