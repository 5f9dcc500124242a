package dev.lede.annotation;

import java.util.List;
import java.util.Objects;

/**
 * What the mentions of one person, organisation, place ... have in common.
 *
 * @param id unique in the document
 * @param label of its mentions
 * @param name the fullest form in the document
 * @param aliases the other forms, in order of appearance, without the name
 * @param mentions ids of its mentions, in text order; never empty
 * @param title role of a person, or null
 * @param link to the world outside, or null when unknown
 */
public record Entity(
    String id,
    Label label,
    String name,
    List<String> aliases,
    List<String> mentions,
    String title,
    Link link) {
  public Entity {
    Checks.given("id", id);
    Objects.requireNonNull(label, "label");
    Checks.given("name", name);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("mentions of entity " + id + " must not be empty");
    }
  }
}
