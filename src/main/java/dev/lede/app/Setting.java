package dev.lede.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * One value of the configuration.
 *
 * @param value as JSON, of whatever type it was written
 * @param source where it was written, as a person would say it
 */
record Setting(JsonNode value, String source) {

  private static final int SHOWN_CHARS = 80;

  Setting {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
  }

  /**
   * The value and its source, for a message about it; a long value is cut, and one that may be a
   * secret is not told at all.
   *
   * @param key that it was given for
   */
  String shown(String key) {
    if (SettingNames.isSecret(key)) {
      return "... (" + source + ")";
    }
    String json = value.toString();
    String text = json.length() <= SHOWN_CHARS ? json : json.substring(0, SHOWN_CHARS) + "...";
    return text + " (" + source + ")";
  }
}
