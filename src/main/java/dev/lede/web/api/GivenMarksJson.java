package dev.lede.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.format.read.Positions;
import dev.lede.session.Corrections;
import dev.lede.session.FixedGroup;
import dev.lede.session.FixedMention;
import dev.lede.session.FixedMentions;
import dev.lede.text.Nesting;
import dev.lede.text.TextRange;
import dev.lede.web.wire.ElementJson;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.OffsetUnit;
import dev.lede.web.wire.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the fields {@code annotations} and {@code groups} of a request. One text, one thread. */
final class GivenMarksJson {
  static final int MAX_ANNOTATIONS = 10_000;
  static final int MAX_GROUPS = 10_000;
  static final int MAX_GROUPED = 50_000;
  private static final Set<String> ANNOTATION_FIELDS = Set.of("start", "end", "label");
  private static final Set<String> GROUP_FIELDS = Set.of("mentions", "name", "apart");

  private final Positions positions;
  private final List<FixedMention> mentions = new ArrayList<>();
  private final Set<TextRange> none = new HashSet<>();
  private int grouped;

  private GivenMarksJson(Positions positions) {
    this.positions = positions;
  }

  /**
   * What the client knows better of a text.
   *
   * @param unit what offsets count
   * @throws Refusal when a field is not as it must be
   */
  static Corrections of(ObjectJson json, String text, OffsetUnit unit) {
    if (!json.has("annotations") && !json.has("groups")) {
      return Corrections.NONE;
    }
    GivenMarksJson marks = new GivenMarksJson(Positions.of(text, unit.wireName()));
    if (json.has("annotations")) {
      marks.annotations(json.objects("annotations", MAX_ANNOTATIONS));
    }
    List<FixedGroup> groups = new ArrayList<>();
    if (json.has("groups")) {
      for (ObjectJson group : json.objects("groups", MAX_GROUPS)) {
        groups.add(marks.group(group, "groups[" + groups.size() + "]"));
      }
    }
    return new Corrections(new FixedMentions(marks.mentions, marks.none), groups);
  }

  private void annotations(List<ObjectJson> given) {
    Map<TextRange, Integer> index = new HashMap<>();
    for (int i = 0; i < given.size(); i++) {
      ObjectJson annotation = given.get(i);
      String path = "annotations[" + i + "]";
      annotation.requireOnly(ANNOTATION_FIELDS);
      TextRange range =
          range(
              annotation.whole("start", 0, Integer.MAX_VALUE),
              annotation.whole("end", 0, Integer.MAX_VALUE),
              path);
      if (index.putIfAbsent(range, i) != null) {
        throw misfit(path);
      }
      if (annotation.isNull("label")) {
        none.add(range);
      } else {
        String label = annotation.text("label");
        mentions.add(new FixedMention(range, AnnotateRequest.label(path + ".label", label)));
      }
    }
    requireNested(index);
  }

  private void requireNested(Map<TextRange, Integer> index) {
    List<TextRange> sorted =
        mentions.stream().map(FixedMention::range).sorted(Nesting.OUTER_FIRST).toList();
    Nesting.firstMisfit(sorted)
        .ifPresent(
            misfit -> {
              throw misfit("annotations[" + index.get(sorted.get(misfit)) + "]");
            });
  }

  private static Refusal misfit(String path) {
    return Refusal.badField(path, "has the range of another, or crosses it");
  }

  private FixedGroup group(ObjectJson json, String path) {
    json.requireOnly(GROUP_FIELDS);
    List<TextRange> ranges = new ArrayList<>();
    for (JsonNode pair : json.list("mentions")) {
      String at = path + ".mentions[" + ranges.size() + "]";
      if (++grouped > MAX_GROUPED) {
        throw Refusal.tooLong("groups", grouped, MAX_GROUPED, "mentions");
      }
      if (!pair.isArray() || pair.size() != 2) {
        throw Refusal.badField(at, "must be a range, [start, end]");
      }
      ranges.add(range(offset(pair.get(0), at), offset(pair.get(1), at), at));
    }
    String name = json.has("name") ? json.text("name") : null;
    if (name != null && (name.isBlank() || name.length() > AnnotateRequest.MAX_ENTRY_CHARS)) {
      throw Refusal.badField(
          path + ".name",
          "must not be blank, nor longer than %d".formatted(AnnotateRequest.MAX_ENTRY_CHARS));
    }
    if (ranges.isEmpty()) {
      throw Refusal.badField(path + ".mentions", "must not be empty");
    }
    return new FixedGroup(ranges, name, json.flag("apart", false));
  }

  private static long offset(JsonNode value, String path) {
    return ElementJson.wholeOf(value, path, 0, Integer.MAX_VALUE);
  }

  private TextRange range(long from, long to, String path) {
    int start = positions.utf16(from);
    int end = positions.utf16(to);
    if (start == Positions.NONE || end == Positions.NONE || start >= end) {
      throw Refusal.badField(
          path, "must be a range of the text, not empty, that cuts no character");
    }
    return new TextRange(start, end);
  }
}
