package dev.lede.annotation;

import dev.lede.text.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
 * @param references descriptions such as "the minister" that mean it, in text order; they are no
 *     mentions
 */
public record Entity(
    String id,
    Label label,
    String name,
    List<String> aliases,
    List<String> mentions,
    String title,
    Link link,
    List<TextRange> references) {
  public Entity {
    Checks.given("id", id);
    Objects.requireNonNull(label, "label");
    Checks.given("name", name);
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("mentions of entity " + id + " must not be empty");
    }
  }

  /** The same entity with these of its mentions only. */
  public Entity withMentions(List<String> ids) {
    return new Entity(id, label, name, aliases, ids, title, link, references);
  }

  /** The same entity, found in the world outside. */
  public Entity withLink(Link found) {
    return new Entity(id, label, name, aliases, mentions, title, found, references);
  }

  /** The same entity by another of its names; the name that it had becomes an alias. */
  public Entity named(String other) {
    if (other.equals(name)) {
      return this;
    }
    List<String> forms = Stream.concat(Stream.of(name), aliases.stream()).toList();
    List<String> rest = forms.stream().filter(form -> !form.equals(other)).toList();
    return new Entity(id, label, other, rest, mentions, title, link, references);
  }
}
