package dev.lede.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads settings by key, each with its type and bounds.
 *
 * <p>A setting that does not fit is taken note of and read as its default, so that {@link #check()}
 * can name all mistakes together. For one thread.
 */
final class Settings {

  private final Map<String, JsonNode> defaults;
  private final Map<String, Setting> settings;
  private final List<String> mistakes;
  private final Set<String> unread;

  Settings(Map<String, JsonNode> defaults, Map<String, Setting> settings, List<String> mistakes) {
    this.defaults = Map.copyOf(defaults);
    this.settings = Map.copyOf(settings);
    this.mistakes = new ArrayList<>(mistakes);
    this.unread = new TreeSet<>(defaults.keySet());
  }

  /** A whole number within bounds, both included. */
  int number(String key, int least, int most) {
    return value(
            key,
            "a whole number from " + least + " to " + most,
            value -> value.isIntegralNumber() && within(value, least, most))
        .intValue();
  }

  /** Yes or no. */
  boolean flag(String key) {
    return value(key, "true or false", JsonNode::isBoolean).booleanValue();
  }

  /** An address of http or https. */
  URI address(String key) {
    return URI.create(value(key, "an address of http or https", Settings::isAddress).textValue());
  }

  /** A text that is not blank. */
  String text(String key) {
    return value(key, "a text that is not blank", Settings::isText).textValue();
  }

  /** A text that fits. */
  String text(String key, String expected, Predicate<String> fits) {
    return value(key, expected, value -> isText(value) && fits.test(value.textValue())).textValue();
  }

  /** A list of texts that fit, possibly empty. */
  List<String> texts(String key, String expected, Predicate<String> fits) {
    Predicate<JsonNode> all =
        value -> isListOfTexts(value) && elements(value).map(JsonNode::textValue).allMatch(fits);
    return elements(value(key, expected, all)).map(JsonNode::textValue).toList();
  }

  /** The name of a file that is there, or an empty text. */
  String file(String key) {
    return value(key, "the name of a file that can be read, or empty", Settings::isFile)
        .textValue();
  }

  /** A text, possibly empty. */
  String secret(String key) {
    return value(key, "a text", JsonNode::isTextual).textValue();
  }

  /** Takes note of settings that do not go together. */
  void mistake(String message) {
    mistakes.add(message);
  }

  /** Keys that nothing has read yet. */
  Set<String> unread() {
    return Set.copyOf(unread);
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidConfiguration when there was any mistake in any source
   */
  void check() {
    if (!mistakes.isEmpty()) {
      throw new InvalidConfiguration(mistakes);
    }
  }

  private JsonNode value(String key, String expected, Predicate<JsonNode> fits) {
    unread.remove(key);
    Setting setting = settings.get(key);
    if (setting == null) {
      throw new IllegalArgumentException("no setting has the key " + key);
    }
    if (fits.test(setting.value())) {
      return setting.value();
    }
    mistakes.add("%s = %s: must be %s".formatted(key, setting.shown(key), expected));
    return defaults.get(key);
  }

  private static boolean within(JsonNode value, int least, int most) {
    return value.canConvertToInt() && value.intValue() >= least && value.intValue() <= most;
  }

  private static boolean isAddress(JsonNode value) {
    try {
      URI address = new URI(value.asText());
      return address.getHost() != null
          && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isFile(JsonNode value) {
    return value.isTextual()
        && (value.textValue().isEmpty() || Files.isReadable(Path.of(value.textValue())));
  }

  private static boolean isText(JsonNode value) {
    return value.isTextual() && !value.textValue().isBlank();
  }

  private static boolean isListOfTexts(JsonNode value) {
    return value.isArray() && elements(value).allMatch(Settings::isText);
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
