package dev.lede.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The import map of the page: where the browser finds the modules of others.
 *
 * @param paths by the name that modules import, as under {@code /_static/}
 */
record ImportMap(Map<String, String> paths) {
  private static final Pattern SCRIPT =
      Pattern.compile("<script type=\"importmap\"[^>]*>(.*?)</script>", Pattern.DOTALL);
  private static final String FOLDER = "META-INF/resources";

  ImportMap {
    paths = Map.copyOf(paths);
  }

  /** The one in {@code index.html}. */
  static ImportMap ofPage() {
    try (InputStream page = resource("webroot/index.html")) {
      String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      Matcher script = SCRIPT.matcher(html);
      if (!script.find()) {
        throw new IllegalStateException("index.html has no import map");
      }
      JsonNode imports = new ObjectMapper().readTree(script.group(1)).get("imports");
      Map<String, String> paths = new LinkedHashMap<>();
      imports.fields().forEachRemaining(e -> paths.put(e.getKey(), e.getValue().asText()));
      return new ImportMap(paths);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the class path has the module. */
  boolean isServed(String name) {
    return ImportMap.class.getClassLoader().getResource(FOLDER + paths.get(name)) != null;
  }

  /** Copies every module out of its jar; their paths begin below the folder. */
  void unpack(Path folder) throws IOException {
    for (String path : paths.values()) {
      Path file = folder.resolve(path.substring(1));
      Files.createDirectories(file.getParent());
      try (InputStream module = resource(FOLDER + path)) {
        Files.copy(module, file);
      }
    }
  }

  private static InputStream resource(String name) {
    InputStream in = ImportMap.class.getClassLoader().getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the class path has no " + name);
    }
    return in;
  }
}
