package dev.lede.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.web.wire.TreeJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a configuration file: one JSON object of sections, each an object of settings. */
final class ConfigFile {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ConfigFile() {}

  /**
   * The settings by dotted key, such as {@code http.port}, in the order of the file.
   *
   * @throws IllegalArgumentException when this is not a JSON object; the message says where
   */
  static Map<String, JsonNode> parse(String json) {
    JsonNode root = tree(json);
    if (!root.isObject()) {
      throw new IllegalArgumentException("must hold one JSON object");
    }
    Map<String, JsonNode> settings = new LinkedHashMap<>();
    flatten("", root, settings);
    return settings;
  }

  private static JsonNode tree(String json) {
    try {
      return TreeJson.read(FACTORY, json);
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
      throw new IllegalArgumentException(
          "is not valid JSON" + where + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static void flatten(String key, JsonNode node, Map<String, JsonNode> settings) {
    if (!node.isObject()) {
      settings.put(key, node);
      return;
    }
    String prefix = key.isEmpty() ? "" : key + ".";
    node.properties()
        .forEach(child -> flatten(prefix + child.getKey(), child.getValue(), settings));
  }
}
