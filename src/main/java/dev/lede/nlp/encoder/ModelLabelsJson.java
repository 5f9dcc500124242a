package dev.lede.nlp.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/** The form of {@code labels.json}. */
final class ModelLabelsJson {

  private ModelLabelsJson() {}

  /**
   * Reads the labels of a model.
   *
   * @throws IOException when they cannot be read, or a name is unknown
   */
  static ModelLabels read(InputStream json) throws IOException {
    return new ObjectMapper().readValue(json, ModelLabels.class);
  }
}
