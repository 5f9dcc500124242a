package dev.lede.web.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads text as one JSON object and nothing more: no second value after it, no key twice, nothing
 * nested deeper than {@value #MAX_DEPTH}, no more than {@value #MAX_TOKENS} tokens, so that a short
 * text cannot grow into a large tree. Safe to use from several threads.
 */
final class StrictJson {
  static final int MAX_DEPTH = 16;
  static final int MAX_TOKENS = 500_000;
  private static final int MAX_NAME = 256;
  private static final int MAX_NUMBER = 64;

  private static final JsonFactory FACTORY = factory();

  private StrictJson() {}

  private static JsonFactory factory() {
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxTokenCount(MAX_TOKENS)
            .maxNameLength(MAX_NAME)
            .maxNumberLength(MAX_NUMBER)
            .maxStringLength(Integer.MAX_VALUE)
            .build();
    return new JsonFactoryBuilder().streamReadConstraints(constraints).build();
  }

  /**
   * The object this text is.
   *
   * @param what how a message names the text, such as {@code "The body"}
   * @throws Refusal when the text is not exactly one JSON object
   */
  static ObjectNode object(String text, String what) {
    JsonNode node = tree(text, what);
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw Refusal.badJson(what + " must be a JSON object but is " + kind(node));
  }

  /** An object without fields. */
  static ObjectNode empty() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** The one JSON value this text is. */
  static JsonNode tree(String text, String what) {
    try {
      return TreeJson.read(FACTORY, text);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String where =
          at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
      throw Refusal.badJson(what + " is not JSON: " + e.getOriginalMessage() + where);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  /** How a message names the type of a value. */
  static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "text";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case NULL -> "null";
      default -> "nothing";
    };
  }
}
