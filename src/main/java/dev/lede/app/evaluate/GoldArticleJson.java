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
      int start = start(text, entity);
      spans.add(new NamedSpan(start, end(text, start, entity), entity.get(2).textValue()));
    }
    List<GoldQuote> quotes = new ArrayList<>();
    for (JsonNode quote : node.path("quotes")) {
      int start = start(text, quote);
      quotes.add(new GoldQuote(start, end(text, start, quote), quote.get(2).textValue()));
    }
    return new GoldArticle(text, spans, quotes);
  }

  private static int start(String text, JsonNode range) {
    return text.offsetByCodePoints(0, range.get(0).intValue());
  }

  private static int end(String text, int start, JsonNode range) {
    return text.offsetByCodePoints(start, range.get(1).intValue() - range.get(0).intValue());
  }
}
