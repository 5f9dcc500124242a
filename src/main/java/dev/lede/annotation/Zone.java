package dev.lede.annotation;

import java.util.Objects;

/**
 * A part of an article with a role of its own.
 *
 * @param start first UTF-16 code unit, counted from the start of the document
 * @param end one past the last
 * @param type its role
 */
public record Zone(int start, int end, Type type) {
  /** The roles; on the wire their names are in lower case. */
  public enum Type {
    HEADLINE,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    CAPTION,
    BOILERPLATE
  }

  public Zone {
    Checks.range(start, end);
    Objects.requireNonNull(type, "type");
  }
}
