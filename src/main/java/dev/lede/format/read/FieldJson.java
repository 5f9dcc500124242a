package dev.lede.format.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * A value in a file of JSON, with its path for messages.
 *
 * @param node the value; a missing node where there is none
 * @param path of it, such as {@code items[0].target}
 */
record FieldJson(JsonNode node, String path) {
  private static final int MAX_DEPTH = 32;

  /** Made when it is first used, as its making takes long. */
  private static final class Mapper {
    static final ObjectMapper STRICT =
        JsonMapper.builder(
                JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /** The value a file is; must be an object. */
  static FieldJson object(String content) {
    JsonNode node;
    try {
      node = Mapper.STRICT.readTree(content);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? "the file"
              : "line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new FormatProblem(where, "no JSON: " + e.getOriginalMessage());
    }
    if (!node.isObject()) {
      throw new FormatProblem("the file", "must be one JSON object");
    }
    return new FieldJson(node, "");
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  /** A field that must be there. */
  FieldJson field(String name) {
    String fieldPath = path.isEmpty() ? name : path + "." + name;
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      throw new FormatProblem(fieldPath, "is missing");
    }
    return new FieldJson(value, fieldPath);
  }

  /** The elements of a list; a value that is none counts as a list of it alone. */
  List<FieldJson> oneOrMore() {
    return node.isArray() ? elements() : List.of(this);
  }

  /** The elements of what must be a list. */
  List<FieldJson> elements() {
    if (!node.isArray()) {
      throw new FormatProblem(path, "must be a list");
    }
    List<FieldJson> elements = new ArrayList<>(node.size());
    for (JsonNode element : node) {
      elements.add(new FieldJson(element, path + "[" + elements.size() + "]"));
    }
    return elements;
  }

  /** What must be text. */
  String text() {
    if (!node.isTextual()) {
      throw new FormatProblem(path, "must be text");
    }
    return node.textValue();
  }

  /** Whether this is just that text. */
  boolean is(String value) {
    return node.isTextual() && node.textValue().equals(value);
  }

  /** What must be a whole number that is not negative. */
  long whole() {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw new FormatProblem(path, "must be a whole number that is not negative");
    }
    return node.longValue();
  }
}
