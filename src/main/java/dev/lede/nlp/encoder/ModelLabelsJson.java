package dev.lede.nlp.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form of {@code labels.json}: an object of texts and of lists of texts. */
final class ModelLabelsJson {

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  private ModelLabelsJson() {}

  /**
   * Reads the labels of a model.
   *
   * @throws IOException when they cannot be read, or a name is unknown or missing
   */
  static ModelLabels read(InputStream json) throws IOException {
    ModelLabelsJson read = new ModelLabelsJson();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT);
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        read.field(name, parser);
      }
    }
    return read.labels();
  }

  private void field(String name, JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.VALUE_STRING) {
      texts.put(name, parser.getText());
      return;
    }
    expect(parser.currentToken(), JsonToken.START_ARRAY);
    List<String> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      expect(parser.currentToken(), JsonToken.VALUE_STRING);
      list.add(parser.getText());
    }
    lists.put(name, list);
  }

  private ModelLabels labels() throws IOException {
    ModelLabels labels =
        new ModelLabels(
            of(texts, "name"),
            of(texts, "version"),
            of(lists, "entity"),
            of(lists, "upos"),
            of(lists, "xpos"),
            of(lists, "lemma"),
            of(lists, "relation"));
    if (!texts.isEmpty() || !lists.isEmpty()) {
      throw new IOException("unknown in labels.json: " + texts.keySet() + lists.keySet());
    }
    return labels;
  }

  private static <T> T of(Map<String, T> fields, String name) throws IOException {
    T value = fields.remove(name);
    if (value == null) {
      throw new IOException("labels.json has no " + name);
    }
    return value;
  }

  private static void expect(JsonToken token, JsonToken expected) throws IOException {
    if (token != expected) {
      throw new IOException("labels.json has %s instead of %s".formatted(token, expected));
    }
  }
}
