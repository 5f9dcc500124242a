package dev.lede.app.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The card of the embedded model as one JSON object, with its size and what it tells. */
final class ModelCard {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FOLDER = "/model/";
  private static final Map<String, String> HEADS =
      Map.of(
          "upos", "parts of speech (UPOS)",
          "xpos", "parts of speech (Penn Treebank)",
          "lemma", "lemma scripts",
          "relation", "dependency relations");

  private ModelCard() {}

  /** Reads the card. */
  static ObjectNode read() {
    try {
      ObjectNode card = (ObjectNode) resource("card.json");
      JsonNode labels = resource("labels.json");
      card.put("bytes", resourceUrl("lede.onnx").openConnection().getContentLengthLong());
      ArrayNode types = card.putArray("types");
      for (JsonNode label : labels.path("entity")) {
        if (label.asText().startsWith("B-")) {
          types.add(label.asText().substring(2));
        }
      }
      ArrayNode heads = card.putArray("heads");
      heads.addObject().put("tells", "mentions, outer and inner").put("classes", types.size());
      HEADS.entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              head ->
                  heads
                      .addObject()
                      .put("tells", head.getValue())
                      .put("classes", labels.path(head.getKey()).size()));
      return card;
    } catch (IOException e) {
      throw new UncheckedIOException("the card of the model cannot be read", e);
    }
  }

  private static JsonNode resource(String name) throws IOException {
    try (InputStream in = resourceUrl(name).openStream()) {
      return JSON.readTree(in);
    }
  }

  private static URL resourceUrl(String name) {
    URL url = ModelCard.class.getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalStateException("the program lacks its resource " + FOLDER + name);
    }
    return url;
  }

  /** The card in lines for people. */
  static List<String> lines(ObjectNode card) {
    List<String> lines = new ArrayList<>();
    lines.add("model     %s, version %s".formatted(text(card, "name"), text(card, "version")));
    lines.add("for       " + text(card, "purpose"));
    lines.add("size      %.1f MB".formatted(card.path("bytes").asLong() / 1e6));
    lines.add("shape     " + text(card, "shape"));
    lines.add("base      " + text(card, "base"));
    lines.add("licence   " + text(card, "licence"));
    List<String> types = new ArrayList<>();
    card.path("types").forEach(type -> types.add(type.asText()));
    lines.add("types     " + String.join(" ", types));
    lines.add("heads");
    for (JsonNode head : card.path("heads")) {
      lines.add("  %s: %d".formatted(text(head, "tells"), head.path("classes").asInt()));
    }
    lines.add("data");
    for (JsonNode corpus : card.path("data")) {
      lines.add("  %s (%s)".formatted(text(corpus, "name"), text(corpus, "licence")));
    }
    lines.add("scores");
    for (JsonNode score : card.path("scores")) {
      lines.add(
          "  %s: %s %s"
              .formatted(text(score, "test"), text(score, "measure"), text(score, "value")));
    }
    return lines;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
