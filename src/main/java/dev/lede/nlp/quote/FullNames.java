package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which entity a short name means: a surname the person, initials the organisation. */
final class FullNames {
  private final Map<String, Entity> byShortName = new HashMap<>();

  FullNames(List<Entity> entities) {
    for (Entity entity : entities) {
      String[] words = entity.name().split("[\\s\\u00A0]+");
      if (words.length > 1 && entity.label() == Label.PERSON) {
        byShortName.putIfAbsent(key(Label.PERSON, words[words.length - 1]), entity);
      }
    }
    for (Entity entity : entities) {
      String[] words = entity.name().split("[\\s\\u00A0]+");
      if (words.length > 1 && entity.label() == Label.PERSON) {
        byShortName.putIfAbsent(key(Label.PERSON, words[0]), entity);
      } else if (words.length > 1) {
        byShortName.putIfAbsent(key(entity.label(), initials(words)), entity);
      }
    }
  }

  /** The entity with the full name; the same one when there is no fuller name. */
  Entity of(Entity entity) {
    boolean one = entity.name().indexOf(' ') < 0;
    return one ? byShortName.getOrDefault(key(entity.label(), entity.name()), entity) : entity;
  }

  private static String key(Label label, String name) {
    String plain = name.replace("\u2019s", "").replace("'s", "");
    return label + " " + Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
