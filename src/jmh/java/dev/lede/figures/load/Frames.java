package dev.lede.figures.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;

/** Frames of the live protocol. */
final class Frames {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Frames() {}

  static String open(long version, String text) {
    ObjectNode frame = JSON.createObjectNode().put("t", "open").put("v", version);
    return frame.put("text", text).toString();
  }

  static String edit(long version, Edit edit, int length) {
    ObjectNode frame = JSON.createObjectNode().put("t", "edit").put("base", version - 1);
    ArrayNode edits = frame.put("v", version).putArray("e");
    for (Replacement r : edit.replacements()) {
      edits.addArray().add(r.start()).add(r.end()).add(r.insert());
    }
    return frame.put("len", length).toString();
  }

  static JsonNode read(String frame) {
    try {
      return JSON.readTree(frame);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the server sent no JSON", e);
    }
  }

  /** The number of a {@code document}, which is long and not read for it. */
  static long documentNumber(String frame) {
    String name = "\"seq\":";
    int from = frame.indexOf(name) + name.length();
    return Long.parseLong(frame.substring(from, frame.indexOf(',', from)));
  }
}
