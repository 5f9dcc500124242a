package dev.lede.nlp.article;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Groups mentions into entities: those with the same label and the same name, whatever its case,
 * its white space and the shape of its apostrophes. Pure, linear.
 */
public final class EntityGrouping {
  private record Key(Label label, String name) {}

  private EntityGrouping() {}

  /**
   * The entities of a document, in order of their first mention; each mention belongs to exactly
   * one. The id of an entity is that of its first mention with {@code e} for its first letter, so
   * it stays the same as long as that mention does.
   *
   * @param mentions in text order
   */
  public static List<Entity> group(List<Mention> mentions) {
    Map<Key, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Key key = new Key(mention.label(), normalised(mention.text()));
      groups.computeIfAbsent(key, k -> new ArrayList<>(2)).add(mention);
    }
    return groups.values().stream().map(EntityGrouping::entity).toList();
  }

  private static Entity entity(List<Mention> group) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    List<String> ids = new ArrayList<>(group.size());
    for (Mention mention : group) {
      forms.merge(spaced(mention.text()), 1, Integer::sum);
      ids.add(mention.id());
    }
    String name = commonest(forms);
    forms.remove(name);
    Mention first = group.get(0);
    return new Entity(
        "e" + first.id().substring(1),
        first.label(),
        name,
        List.copyOf(forms.keySet()),
        ids,
        null,
        null);
  }

  /** The form with the highest count, of several the first. */
  private static String commonest(Map<String, Integer> forms) {
    String commonest = null;
    int most = 0;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      if (form.getValue() > most) {
        commonest = form.getKey();
        most = form.getValue();
      }
    }
    return commonest;
  }

  private static String normalised(String text) {
    return spaced(text).replace('\u2019', '\'').replace('\u2018', '\'').toLowerCase(Locale.ROOT);
  }

  /** The text with one space for each run of white space. */
  private static String spaced(String text) {
    if (text.chars().noneMatch(c -> c != ' ' && WhiteSpace.is(c)) && !text.contains("  ")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!WhiteSpace.is(c)) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = WhiteSpace.is(c);
    }
    return out.toString();
  }
}
