package dev.lede.nlp.entity;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.lede.annotation.Label;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** The form of {@code scores.json}: {@code {"PERSON": [slope, offset], ...}}. */
public final class ScoreScaleJson {

  private ScoreScaleJson() {}

  /**
   * Reads the curves.
   *
   * @throws IOException when they cannot be read or are not of the form
   */
  public static ScoreScale read(InputStream json) throws IOException {
    Map<Label, ScoreScale.Curve> curves = new EnumMap<>(Label.class);
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      expect(parser.nextToken() == JsonToken.START_OBJECT);
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        expect(parser.nextToken() == JsonToken.START_ARRAY);
        curves.put(Label.valueOf(name), new ScoreScale.Curve(number(parser), number(parser)));
        expect(parser.nextToken() == JsonToken.END_ARRAY);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("scores.json: " + e.getMessage(), e);
    }
    return new ScoreScale(curves);
  }

  private static double number(JsonParser parser) throws IOException {
    expect(parser.nextToken().isNumeric());
    return parser.getDoubleValue();
  }

  private static void expect(boolean fits) throws IOException {
    if (!fits) {
      throw new IOException("scores.json must hold two numbers a label");
    }
  }
}
