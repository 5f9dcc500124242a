package dev.lede.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.annotation.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The form of articles with values: JSON lines, offsets in code points. */
final class ValuedArticleJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ValuedArticleJson() {}

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read or a line is not of the form
   */
  static List<ValuedArticle> read(Path file) throws IOException {
    List<ValuedArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        articles.add(article(MAPPER.readTree(line)));
      }
    }
    return articles;
  }

  private static ValuedArticle article(JsonNode node) throws IOException {
    if (!node.path("text").isTextual() || !node.path("timexes").isArray()) {
      throw new IOException("a line needs text and timexes");
    }
    String text = node.get("text").textValue();
    List<GoldValue> values = new ArrayList<>();
    for (JsonNode value : node.get("timexes")) {
      int start = text.offsetByCodePoints(0, value.get(0).intValue());
      int length = value.get(1).intValue() - value.get(0).intValue();
      int end = text.offsetByCodePoints(start, length);
      String written = value.path(3).asText("");
      values.add(new GoldValue(start, end, label(value.get(2).textValue(), written), written));
    }
    values.sort(Comparator.comparingInt(GoldValue::start).thenComparingInt(v -> -v.end()));
    String date = node.path("dct").asText("");
    boolean dated = date.length() >= 10;
    return new ValuedArticle(text, dated ? LocalDate.parse(date.substring(0, 10)) : null, values);
  }

  private static Label label(String type, String value) {
    return switch (type) {
      case "DURATION", "SET" -> value.startsWith("PT") ? Label.TIME : Label.DATE;
      default -> Label.valueOf(type);
    };
  }
}
