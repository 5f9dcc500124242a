package dev.lede.web.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One JSON object a client sent, read field by field. A field that is missing, of the wrong type or
 * out of range is a {@link Refusal} that names it by its path. A field that is null counts as
 * missing.
 */
public final class ObjectJson {
  private final ObjectNode node;
  private final String prefix;

  private ObjectJson(ObjectNode node, String prefix) {
    this.node = node;
    this.prefix = prefix;
  }

  /**
   * Reads a text that must be one JSON object.
   *
   * @param what how a message names the text, such as {@code "The body"}
   */
  public static ObjectJson parse(String text, String what) {
    return new ObjectJson(StrictJson.object(text, what), "");
  }

  /** The object {@code {name: text}}, for what did not come as JSON. */
  public static ObjectJson ofText(String name, String text) {
    return new ObjectJson(StrictJson.empty().put(name, text), "");
  }

  /**
   * Adds a field that came another way than in the object itself.
   *
   * @param value JSON, such as {@code 0.5} or {@code ["PERSON"]}
   */
  public void addJson(String name, String value) {
    requireAbsent(name);
    node.set(name, StrictJson.tree(value, name));
  }

  /** Adds a field that is text and came another way than in the object itself. */
  public void addText(String name, String value) {
    requireAbsent(name);
    node.put(name, value);
  }

  /** Adds a field that is a list of texts and came another way than in the object itself. */
  public void addTexts(String name, List<String> values) {
    requireAbsent(name);
    values.forEach(node.putArray(name)::add);
  }

  /** Takes a field away, so that it is not unknown to what reads the rest. */
  public void remove(String name) {
    node.remove(name);
  }

  private void requireAbsent(String name) {
    if (node.has(name)) {
      throw Refusal.badField(name, "is given twice");
    }
  }

  /** Whether the field is there and not null. */
  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** Whether the field is there and null. */
  public boolean isNull(String name) {
    return node.path(name).isNull();
  }

  /** Refuses fields with other names than these. */
  public void requireOnly(Set<String> known) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                List<String> names = known.stream().sorted().toList();
                throw Refusal.badField(
                    prefix + ElementJson.shown(name),
                    "is unknown; known are " + String.join(", ", names));
              }
            });
  }

  /** Text that must be there; it may be empty. Surrogates in it come in pairs. */
  public String text(String name) {
    String text = rawText(name);
    int unpaired = Utf8.unpairedSurrogate(text);
    if (unpaired >= 0) {
      throw Refusal.badField(
          prefix + name,
          "has an unpaired surrogate (U+%04X) at %d"
              .formatted((int) text.charAt(unpaired), unpaired));
    }
    return text;
  }

  private String rawText(String name) {
    return ElementJson.textOf(required(name), prefix + name);
  }

  /** A whole number that must be there. */
  public long whole(String name, long min, long max) {
    return ElementJson.wholeOf(required(name), prefix + name, min, max);
  }

  /** A number that must be there. */
  public double number(String name, double min, double max) {
    JsonNode value = required(name);
    if (!value.isNumber()) {
      throw ElementJson.wrongType(prefix + name, "a number", value);
    }
    double number = value.doubleValue();
    if (!(number >= min && number <= max)) {
      throw Refusal.badField(
          prefix + name, "must be between %s and %s but is %s".formatted(min, max, value));
    }
    return number;
  }

  /** True or false; {@code otherwise} when the field is missing. */
  public boolean flag(String name, boolean otherwise) {
    if (!has(name)) {
      return otherwise;
    }
    JsonNode value = node.get(name);
    if (!value.isBoolean()) {
      throw ElementJson.wrongType(prefix + name, "true or false", value);
    }
    return value.booleanValue();
  }

  /** A date as {@code 2019-03-09}; null when the field is missing. */
  public LocalDate date(String name) {
    return has(name) ? ElementJson.dateOf(rawText(name), prefix + name) : null;
  }

  /** A list of texts that must be there. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : list(name)) {
      texts.add(ElementJson.textOf(element, prefix + name + "[" + texts.size() + "]"));
    }
    return texts;
  }

  /** A list of objects that must be there, with at most {@code max} elements. */
  public List<ObjectJson> objects(String name, int max) {
    JsonNode list = list(name);
    if (list.size() > max) {
      throw Refusal.tooLong(prefix + name, list.size(), max, "elements");
    }
    List<ObjectJson> objects = new ArrayList<>(list.size());
    for (JsonNode element : list) {
      String path = prefix + name + "[" + objects.size() + "]";
      if (!(element instanceof ObjectNode object)) {
        throw ElementJson.wrongType(path, "an object", element);
      }
      objects.add(new ObjectJson(object, path + "."));
    }
    return objects;
  }

  /** A list that must be there, its elements unread. */
  public JsonNode list(String name) {
    JsonNode value = required(name);
    if (!value.isArray()) {
      throw ElementJson.wrongType(prefix + name, "a list", value);
    }
    return value;
  }

  private JsonNode required(String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw Refusal.badField(prefix + name, "is missing");
    }
    return value;
  }
}
