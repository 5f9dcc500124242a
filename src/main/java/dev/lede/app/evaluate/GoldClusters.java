package dev.lede.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.text.TextRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with the clusters of mentions that its annotators made.
 *
 * @param text the text
 * @param clusters in UTF-16 code units
 */
record GoldClusters(String text, List<List<TextRange>> clusters) {
  GoldClusters {
    clusters = clusters.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a file of JSON lines with {@code text} and {@code clusters}, lists of {@code [start,
   * end]} in code points.
   */
  static GoldClusters of(JsonNode node) throws IOException {
    if (!node.path("text").isTextual() || !node.path("clusters").isArray()) {
      throw new IOException("a line needs text and clusters");
    }
    String text = node.get("text").textValue();
    List<List<TextRange>> clusters = new ArrayList<>();
    for (JsonNode cluster : node.get("clusters")) {
      List<TextRange> mentions = new ArrayList<>();
      for (JsonNode mention : cluster) {
        int start = text.offsetByCodePoints(0, mention.get(0).intValue());
        int length = mention.get(1).intValue() - mention.get(0).intValue();
        mentions.add(new TextRange(start, text.offsetByCodePoints(start, length)));
      }
      clusters.add(mentions);
    }
    return new GoldClusters(text, clusters);
  }
}
