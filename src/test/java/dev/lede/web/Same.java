package dev.lede.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What two ways to the same mentions must agree on: everything but the ids. */
final class Same {
  private Same() {}

  /** The mentions a live client holds. */
  static List<String> of(LiveClient client) {
    List<String> lines = new ArrayList<>();
    for (LiveClient.Held held : client.mentions.values()) {
      LiveClient.Held parent = client.mentions.get(held.told().path("parent").asText());
      lines.add(
          line(
              held.start(),
              held.end(),
              held.told(),
              parent == null ? "" : parent.start() + "-" + parent.end()));
    }
    return lines.stream().sorted().toList();
  }

  /** The mentions of an answer of the API. */
  static List<String> of(JsonNode answer) {
    Map<String, String> ranges = new HashMap<>();
    for (JsonNode m : answer.path("mentions")) {
      ranges.put(m.path("id").asText(), m.path("start").asInt() + "-" + m.path("end").asInt());
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode m : answer.path("mentions")) {
      String parent = ranges.getOrDefault(m.path("parent").asText(), "");
      lines.add(line(m.path("start").asInt(), m.path("end").asInt(), m, parent));
    }
    return lines.stream().sorted().toList();
  }

  private static String line(int start, int end, JsonNode m, String parent) {
    return "%d-%d %s %s %s = %s in %s"
        .formatted(
            start,
            end,
            m.path("label").asText(),
            m.path("score").asText(),
            m.path("text").asText(),
            m.path("value").asText(),
            parent);
  }
}
