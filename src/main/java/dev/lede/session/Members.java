package dev.lede.session;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What comes together in one entity. Confined to one thread. */
final class Members {
  private final Entity into;
  private final Map<String, Integer> place;
  private final Set<String> ids;
  private final List<String> aliases;
  private final Set<TextRange> references =
      new TreeSet<>(Comparator.comparing(TextRange::start).thenComparing(TextRange::end));
  private String title;

  /**
   * Begins with what the entity has.
   *
   * @param place of each mention in the text
   */
  Members(Entity into, Map<String, Integer> place) {
    this.into = into;
    this.place = place;
    this.ids = new LinkedHashSet<>(into.mentions());
    this.aliases = new ArrayList<>(into.aliases());
    this.references.addAll(into.references());
    this.title = into.title();
  }

  /** Adds a mention. */
  void add(Mention mention) {
    ids.add(mention.id());
    if (mention.label() != Label.PRONOUN) {
      alias(mention.text());
    }
  }

  /** Adds the last mention of an entity, and with it what else the entity was. */
  void add(Mention mention, Entity gone) {
    add(mention);
    alias(gone.name());
    gone.aliases().forEach(this::alias);
    references.addAll(gone.references());
    title = title == null && into.label() == Label.PERSON ? gone.title() : title;
  }

  /** The entity with all of them, in text order. */
  Entity entity() {
    List<String> ordered = ids.stream().sorted(Comparator.comparing(place::get)).toList();
    return new Entity(
        into.id(),
        into.label(),
        into.name(),
        aliases,
        ordered,
        title,
        into.link(),
        List.copyOf(references));
  }

  private void alias(String name) {
    String spaced = name.strip().replaceAll("\\s+", " ");
    boolean known = folded(into.name()).equals(folded(spaced));
    if (!known && aliases.stream().noneMatch(alias -> folded(alias).equals(folded(spaced)))) {
      aliases.add(spaced);
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
