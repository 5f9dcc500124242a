package dev.lede.web.api;

import dev.lede.annotation.Label;
import dev.lede.format.read.ImportFormat;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.OffsetUnit;
import dev.lede.web.wire.Refusal;
import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a client wants annotated, and how; checked.
 *
 * @param given the text, and what the client marked in it already
 * @param date when it was written, or null
 * @param layers what the answer is to hold
 * @param labels of the mentions it is to hold
 * @param offsets what its offsets are to count
 * @param minScore of the mentions it is to hold, 0 to 1
 * @param dictionary words with labels of the client's own, which go before the model's
 */
public record AnnotateRequest(
    GivenText given,
    LocalDate date,
    Set<Layer> layers,
    Set<Label> labels,
    OffsetUnit offsets,
    double minScore,
    List<DictionaryEntry> dictionary) {
  static final int MAX_ENTRIES = 10_000;
  static final int MAX_ENTRY_CHARS = 200;
  private static final Set<String> FIELDS =
      Set.of(
          "text",
          "annotations",
          "groups",
          "from",
          "content",
          "date",
          "layers",
          "labels",
          "offsets",
          "minScore",
          "dictionary");
  private static final Set<String> ENTRY_FIELDS = Set.of("text", "label", "caseSensitive");
  private static final List<String> LABELS = Arrays.stream(Label.values()).map(Enum::name).toList();

  public AnnotateRequest {
    Objects.requireNonNull(given, "given");
    layers = Collections.unmodifiableSet(copy(layers, Layer.class));
    labels = Collections.unmodifiableSet(copy(labels, Label.class));
    dictionary = List.copyOf(dictionary);
  }

  /**
   * A request for a text.
   *
   * @param options as the parameters of a query have them
   * @param maxChars longest text taken, in UTF-16 code units
   * @throws Refusal when the text has an unpaired surrogate, or an option is not as it must be
   */
  public static AnnotateRequest of(String text, Map<String, String> options, int maxChars) {
    MultiMap query = MultiMap.caseInsensitiveMultiMap().addAll(options);
    return of(RequestReader.add(ObjectJson.ofText("text", text), query), maxChars);
  }

  /**
   * A request for a file in which mentions are marked.
   *
   * @param beside the text, where the format does not hold it, else null
   * @param options as the parameters of a query have them
   * @throws Refusal when the file cannot be read, or an option is not as it must be
   */
  public static AnnotateRequest ofFile(
      ImportFormat from, String content, String beside, Map<String, String> options) {
    ObjectJson json = ObjectJson.ofText("content", content);
    json.addText("from", from.wireName());
    if (beside != null) {
      json.addText("text", beside);
    }
    MultiMap query = MultiMap.caseInsensitiveMultiMap().addAll(options);
    return of(RequestReader.add(json, query), Integer.MAX_VALUE);
  }

  /**
   * Reads a request.
   *
   * @param maxChars longest text taken, in UTF-16 code units
   * @throws Refusal when a field is not as it must be
   */
  static AnnotateRequest of(ObjectJson json, int maxChars) {
    json.requireOnly(FIELDS);
    OffsetUnit offsets =
        json.has("offsets") ? OffsetUnit.of("offsets", json.text("offsets")) : OffsetUnit.UTF16;
    return new AnnotateRequest(
        GivenText.of(json, offsets, maxChars),
        json.date("date"),
        json.has("layers") ? layers(json.texts("layers")) : Layer.DEFAULT,
        json.has("labels") ? labels(json.texts("labels")) : EnumSet.allOf(Label.class),
        offsets,
        json.has("minScore") ? json.number("minScore", 0, 1) : 0,
        json.has("dictionary") ? dictionary(json.objects("dictionary", MAX_ENTRIES)) : List.of());
  }

  /** The text to annotate, well-formed. */
  public String text() {
    return given.text();
  }

  /** The same request for a format of names: without pronouns, unless it lists its labels. */
  public AnnotateRequest forNames() {
    if (labels.size() < Label.values().length) {
      return this;
    }
    Set<Label> names = EnumSet.allOf(Label.class);
    names.remove(Label.PRONOUN);
    return new AnnotateRequest(given, date, layers, names, offsets, minScore, dictionary);
  }

  private static Set<Layer> layers(List<String> names) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    names.forEach(name -> layers.add(Layer.of("layers", name)));
    return layers;
  }

  private static Set<Label> labels(List<String> names) {
    Set<Label> labels = EnumSet.noneOf(Label.class);
    names.forEach(name -> labels.add(label("labels", name)));
    return labels;
  }

  static Label label(String field, String name) {
    if (!LABELS.contains(name)) {
      throw Refusal.unknownName(field, name, LABELS);
    }
    return Label.valueOf(name);
  }

  private static List<DictionaryEntry> dictionary(List<ObjectJson> entries) {
    List<DictionaryEntry> dictionary = new ArrayList<>(entries.size());
    for (ObjectJson entry : entries) {
      String path = "dictionary[" + dictionary.size() + "].";
      entry.requireOnly(ENTRY_FIELDS);
      String text = entry.text("text");
      if (text.isBlank()) {
        throw Refusal.badField(path + "text", "must not be blank");
      }
      if (text.length() > MAX_ENTRY_CHARS) {
        throw Refusal.tooLong(path + "text", text.length(), MAX_ENTRY_CHARS, "characters");
      }
      Label label = label(path + "label", entry.text("label"));
      dictionary.add(new DictionaryEntry(text, label, entry.flag("caseSensitive", true)));
    }
    return dictionary;
  }

  private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
    return set.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(set);
  }
}
