package dev.lede.support;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads YAML, of the kind that could be JSON. */
public final class Yaml {
  private Yaml() {}

  /** A resource of the program, such as {@code /openapi.yaml}. */
  public static JsonObject resource(String name) {
    try (InputStream in = Yaml.class.getResourceAsStream(name)) {
      Map<String, Object> read =
          new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      return new JsonObject(new JsonObject(read).encode());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
