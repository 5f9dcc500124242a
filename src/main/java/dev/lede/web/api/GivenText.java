package dev.lede.web.api;

import dev.lede.format.read.FormatProblem;
import dev.lede.format.read.ImportFormat;
import dev.lede.format.read.MarkedText;
import dev.lede.format.read.Positions;
import dev.lede.session.FixedMention;
import dev.lede.text.Nesting;
import dev.lede.text.TextRange;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.OffsetUnit;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The text of a request, with what the client marked in it: in the field {@code annotations}, or in
 * a file of another tool.
 *
 * @param text well-formed
 * @param mentions of the client; they do not cross, and no two have the same range
 * @param holdsText whether the text came out of a file, so that the client may not have it
 */
record GivenText(String text, List<FixedMention> mentions, boolean holdsText) {
  static final int MAX_ANNOTATIONS = 10_000;
  private static final Set<String> ANNOTATION_FIELDS = Set.of("start", "end", "label");

  GivenText {
    Objects.requireNonNull(text, "text");
    mentions = List.copyOf(mentions);
  }

  /** A text with nothing marked. */
  static GivenText of(String text) {
    return new GivenText(text, List.of(), false);
  }

  /**
   * Reads the fields {@code text}, {@code annotations}, {@code from} and {@code content}.
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
    return new GivenText(
        text,
        json.has("annotations")
            ? annotations(json.objects("annotations", MAX_ANNOTATIONS), text, unit)
            : List.of(),
        false);
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
    if (json.has("annotations")) {
      throw Refusal.badField("annotations", "must be missing where a file has them");
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
    return new GivenText(
        read.text(),
        read.marks().stream().map(m -> new FixedMention(m.range(), m.label())).toList(),
        format.holdsText());
  }

  private static MarkedText read(ImportFormat format, String content, String beside) {
    try {
      return format.read(content, beside);
    } catch (FormatProblem e) {
      throw Refusal.badField(
          "content", "cannot be read as " + format.wireName() + ": " + e.getMessage());
    }
  }

  private static List<FixedMention> annotations(
      List<ObjectJson> given, String text, OffsetUnit unit) {
    Positions positions = Positions.of(text, unit.wireName());
    Map<TextRange, Integer> index = new HashMap<>();
    List<FixedMention> mentions = new ArrayList<>(given.size());
    for (ObjectJson annotation : given) {
      String path = "annotations[" + mentions.size() + "]";
      annotation.requireOnly(ANNOTATION_FIELDS);
      int start = positions.utf16(annotation.whole("start", 0, Integer.MAX_VALUE));
      int end = positions.utf16(annotation.whole("end", 0, Integer.MAX_VALUE));
      if (start == Positions.NONE || end == Positions.NONE || start >= end) {
        throw Refusal.badField(
            path, "must be a range of the text, not empty, that cuts no character");
      }
      TextRange range = new TextRange(start, end);
      index.put(range, mentions.size());
      mentions.add(
          new FixedMention(
              range, AnnotateRequest.label(path + ".label", annotation.text("label"))));
    }
    requireNested(mentions, index);
    return mentions;
  }

  private static void requireNested(List<FixedMention> mentions, Map<TextRange, Integer> index) {
    List<TextRange> sorted =
        mentions.stream().map(FixedMention::range).sorted(Nesting.OUTER_FIRST).toList();
    Nesting.firstMisfit(sorted)
        .ifPresent(
            misfit -> {
              throw Refusal.badField(
                  "annotations[" + index.get(sorted.get(misfit)) + "]",
                  "has the range of another, or crosses it");
            });
  }
}
