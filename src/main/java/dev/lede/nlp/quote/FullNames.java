package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import java.util.ArrayList;
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
    List<ShortNames> names = memory.names(entities.stream().map(Entity::name).toList());
    List<Runnable> given = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Entity entity = entities.get(i);
      ShortNames forms = names.get(i);
      if (forms.words() > 1) {
        boolean person = entity.label() == Label.PERSON;
        learn(entity, person ? forms.last() : forms.initials());
        if (person) {
          given.add(() -> learn(entity, forms.first()));
        }
      }
    }
    given.forEach(Runnable::run);
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
