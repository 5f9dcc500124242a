package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/configuration.md");

  @Test
  void hasARowForEachSettingWithItsDefaultAndItsVariable() throws IOException {
    List<String> rows =
        ConfigFile.parse(ConfigReader.defaults()).entrySet().stream()
            .map(setting -> row(setting.getKey(), setting.getValue()))
            .sorted()
            .toList();
    List<String> documented =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.matches("\\| `\\w+\\.\\w+` .*"))
            .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
            .sorted()
            .toList();
    assertEquals(rows, documented);
  }

  private static String row(String key, JsonNode value) {
    String shown =
        value.asText().isEmpty() || !value.isTextual() ? value.toString() : value.textValue();
    return "| `%s` | `%s` | `%s` |".formatted(key, shown, SettingNames.variable(key));
  }
}
