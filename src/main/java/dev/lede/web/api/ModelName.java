package dev.lede.web.api;

import java.util.Objects;

/** Which model the annotations come from, as the answer tells it. */
public record ModelName(String name, String version) {
  public ModelName {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
  }
}
