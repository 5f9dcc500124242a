package dev.lede.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The form of annotated articles: JSON lines, offsets in code points. */
final class GoldArticleJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private GoldArticleJson() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read or a line is not of the form
   */
  static List<GoldArticle> read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        articles.add(article(MAPPER.readTree(line)));
      }
    }
    return articles;
  }

  private static GoldArticle article(JsonNode node) throws IOException {
    if (!node.path("text").isTextual() || !node.path("entities").isArray()) {
      throw new IOException("a line needs text and entities");
    }
    String text = node.get("text").textValue();
    List<NamedSpan> spans = new ArrayList<>();
    for (JsonNode entity : node.get("entities")) {
      int start = text.offsetByCodePoints(0, entity.get(0).intValue());
      int length = entity.get(1).intValue() - entity.get(0).intValue();
      int end = text.offsetByCodePoints(start, length);
      spans.add(new NamedSpan(start, end, entity.get(2).textValue()));
    }
    return new GoldArticle(text, spans);
  }
}
