package dev.lede.app;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys that there are, and the environment variable of each. */
final class SettingNames {

  private static final String PREFIX = "LEDE_";
  private static final List<String> SECRETS = List.of("access", "cluster", "tls");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final Map<String, String> keyOfVariable = new TreeMap<>();
  private final Set<String> sections = new TreeSet<>();

  SettingNames(Collection<String> keys) {
    for (String key : keys) {
      keyOfVariable.put(variable(key), key);
      sections.add(sectionOf(key));
    }
  }

  /** Whether the value of a key may be a secret, or was meant to be the value of such a key. */
  static boolean isSecret(String key) {
    return SECRETS.stream().anyMatch(sectionOf(key)::equals);
  }

  /** The environment variable of a key: {@code LEDE_HTTP_PORT} for {@code http.port}. */
  static String variable(String key) {
    String words = HUMP.matcher(key.replace('.', '_')).replaceAll("_");
    return PREFIX + words.toUpperCase(Locale.ROOT);
  }

  /** The key that an environment variable sets, if there is one. */
  Optional<String> key(String variable) {
    return Optional.ofNullable(keyOfVariable.get(variable));
  }

  /**
   * The section that a variable is named after, so that it must be one of its settings. Others are
   * not ours: a cluster sets LEDE_SERVICE_HOST for a service named lede.
   */
  Optional<String> section(String variable) {
    return sections.stream()
        .filter(section -> variable.startsWith(variable(section) + "_"))
        .findFirst();
  }

  /**
   * What a person may have meant by a key that does not exist: a key of the section, or another.
   */
  String choices(String key) {
    String section = sectionOf(key);
    return sections.contains(section)
        ? section + " has " + String.join(", ", keysOf(section))
        : "the sections are " + String.join(", ", sections);
  }

  /** The variables of a section. */
  Set<String> variablesOf(String section) {
    return keyOfVariable.keySet().stream()
        .filter(variable -> variable.startsWith(variable(section) + "_"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> keysOf(String section) {
    Set<String> keys = new TreeSet<>();
    keyOfVariable.values().stream()
        .filter(key -> sectionOf(key).equals(section))
        .forEach(key -> keys.add(key.substring(section.length() + 1)));
    return keys;
  }

  private static String sectionOf(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }
}
