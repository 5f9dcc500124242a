package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entity a short name means: a surname the person, initials the organisation. */
final class FullNames {
  private final Map<Label, Map<String, Entity>> byShortName = new EnumMap<>(Label.class);
  private final QuoteMemory memory;

  FullNames(List<Entity> entities, QuoteMemory memory) {
    this.memory = memory;
    List<Entity> full = entities.stream().filter(FullNames::mayBeFull).toList();
    for (Entity entity : full) {
      ShortNames names = memory.names(entity.name());
      if (names.words() > 1 && entity.label() == Label.PERSON) {
        learn(entity, names.last());
      }
    }
    for (Entity entity : full) {
      ShortNames names = memory.names(entity.name());
      if (names.words() > 1) {
        learn(entity, entity.label() == Label.PERSON ? names.first() : names.initials());
      }
    }
  }

  /** Whether a name may be of several words. */
  private static boolean mayBeFull(Entity entity) {
    for (int i = 0; i < entity.name().length(); i++) {
      char c = entity.name().charAt(i);
      if (c <= ' ' || c == '\u00A0') {
        return true;
      }
    }
    return false;
  }

  private void learn(Entity entity, String shortName) {
    byShortName
        .computeIfAbsent(entity.label(), label -> new HashMap<>())
        .putIfAbsent(shortName, entity);
  }

  /** The entity with the full name; the same one when there is no fuller name. */
  Entity of(Entity entity) {
    boolean one = entity.name().indexOf(' ') < 0;
    Map<String, Entity> full = one ? byShortName.get(entity.label()) : null;
    return full == null ? entity : full.getOrDefault(memory.names(entity.name()).whole(), entity);
  }
}
