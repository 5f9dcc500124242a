package dev.lede.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The places where settings are written, each overriding those before it.
 *
 * <p>The built-in defaults say which settings there are and of which type each is. Nothing fails
 * here: mistakes are collected for {@link Settings#check()}. For one thread.
 */
final class Sources {

  private final Map<String, JsonNode> defaults;
  private final SettingNames names;
  private final Map<String, Setting> winners = new LinkedHashMap<>();
  private final List<String> mistakes = new ArrayList<>();

  /**
   * Starts with the defaults.
   *
   * @param json text of the file that holds every setting
   */
  Sources(String json) {
    defaults = ConfigFile.parse(json);
    names = new SettingNames(defaults.keySet());
    defaults.forEach((key, value) -> winners.put(key, new Setting(value, "the default")));
  }

  /** Overrides with a file. */
  Sources file(String name, String json) {
    try {
      ConfigFile.parse(json).forEach((key, value) -> fromFile(key, new Setting(value, name)));
    } catch (IllegalArgumentException e) {
      mistake(name + " " + e.getMessage());
    }
    return this;
  }

  /** Overrides with environment variables. */
  Sources environment(Map<String, String> variables) {
    new TreeMap<>(variables).forEach(this::fromEnvironment);
    return this;
  }

  /** Overrides one setting with a value given on the command line. */
  Sources option(String key, String value) {
    override(key, value, "the command line");
    return this;
  }

  /** Takes note of a mistake in a source that could not be read. */
  Sources mistake(String message) {
    mistakes.add(message);
    return this;
  }

  /** The settings as they now are. */
  Settings settings() {
    return new Settings(defaults, winners, mistakes);
  }

  private void fromFile(String key, Setting setting) {
    if (defaults.containsKey(key)) {
      winners.put(key, setting);
    } else {
      mistake("unknown key %s = %s; %s".formatted(key, setting.shown(key), names.choices(key)));
    }
  }

  private void fromEnvironment(String variable, String value) {
    names
        .key(variable)
        .ifPresentOrElse(
            key -> override(key, value, "the environment: " + variable),
            () -> names.section(variable).ifPresent(section -> unknown(section, variable, value)));
  }

  private void unknown(String section, String variable, String value) {
    String shown = SettingNames.isSecret(section) ? "..." : "\"" + value + "\"";
    mistake(
        "unknown environment variable %s = %s; %s has %s"
            .formatted(variable, shown, section, String.join(", ", names.variablesOf(section))));
  }

  private void override(String key, String value, String source) {
    winners.put(key, new Setting(PlainText.toJson(value, defaults.get(key)), source));
  }
}
