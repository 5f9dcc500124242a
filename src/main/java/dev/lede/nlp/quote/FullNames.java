package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which entity a short name means: a surname the person, initials the organisation. */
final class FullNames {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private final Map<String, Entity> byShortName = new HashMap<>();

  FullNames(List<Entity> entities) {
    for (Entity entity : entities) {
      String[] words = SPACES.split(entity.name());
      if (words.length > 1 && entity.label() == Label.PERSON) {
        byShortName.putIfAbsent(key(Label.PERSON, words[words.length - 1]), entity);
      }
    }
    for (Entity entity : entities) {
      String[] words = SPACES.split(entity.name());
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
    boolean owned = name.endsWith("'s") || name.endsWith("\u2019s");
    String plain = owned ? name.substring(0, name.length() - 2) : name;
    boolean ascii = plain.chars().allMatch(c -> c < 0x80);
    String folded = ascii ? plain : Normalizer.normalize(plain, Normalizer.Form.NFD);
    return label + " " + (ascii ? folded : ACCENTS.matcher(folded).replaceAll(""));
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
