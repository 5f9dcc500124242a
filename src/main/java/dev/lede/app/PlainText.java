package dev.lede.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;

/** Values written without quotes: in the environment and on the command line. */
final class PlainText {

  private PlainText() {}

  /**
   * The value as JSON of the same type as an example; what does not fit that type stays text, for
   * the reader of the setting to refuse. A list is written with commas.
   */
  static JsonNode toJson(String text, JsonNode example) {
    if (example.isArray()) {
      return list(text);
    }
    if (example.isBoolean()) {
      return switch (text) {
        case "true" -> BooleanNode.TRUE;
        case "false" -> BooleanNode.FALSE;
        default -> TextNode.valueOf(text);
      };
    }
    return example.isNumber() ? number(text) : TextNode.valueOf(text);
  }

  private static JsonNode number(String text) {
    try {
      return LongNode.valueOf(Long.parseLong(text.strip()));
    } catch (NumberFormatException e) {
      return TextNode.valueOf(text);
    }
  }

  private static ArrayNode list(String text) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    Arrays.stream(text.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .forEach(list::add);
    return list;
  }
}
