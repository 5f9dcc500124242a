package dev.lede.nlp.article;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Groups mentions into entities: those with the same label and the same name, whatever its case,
 * its white space and the shape of its apostrophes. Pure, linear.
 */
public final class EntityGrouping {
  /** What mentions of one entity share: the label, and the text as it is or normalised. */
  private record Key(Label label, String text) {}

  private EntityGrouping() {}

  /**
   * The entities of a document, in order of their first mention; each mention belongs to exactly
   * one. The id of an entity is that of its first mention with {@code e} for its first letter, so
   * it stays the same as long as that mention does.
   *
   * @param mentions in text order
   */
  public static List<Entity> group(List<Mention> mentions) {
    Map<Key, Group> byText = new HashMap<>();
    Map<Key, Group> byName = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Key exact = new Key(mention.label(), mention.text());
      Group group = byText.get(exact);
      if (group == null) {
        Key key = new Key(mention.label(), normalised(mention.text()));
        group = byName.computeIfAbsent(key, k -> new Group(mention));
        byText.put(exact, group);
      }
      group.add(mention);
    }
    return byName.values().stream().map(Group::entity).toList();
  }

  /** The mentions of one entity. */
  private static final class Group {
    private final Mention first;
    private final List<String> ids = new ArrayList<>(4);
    private final Map<String, Integer> forms = new LinkedHashMap<>(4);

    Group(Mention first) {
      this.first = first;
    }

    void add(Mention mention) {
      ids.add(mention.id());
      forms.merge(spaced(mention.text()), 1, Integer::sum);
    }

    Entity entity() {
      String name = commonest();
      forms.remove(name);
      String id = "e" + first.id().substring(1);
      return new Entity(
          id, first.label(), name, List.copyOf(forms.keySet()), ids, null, null, List.of());
    }

    /** The form with the highest count, of several the first. */
    private String commonest() {
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
  }

  private static String normalised(String text) {
    return spaced(text).replace('\u2019', '\'').replace('\u2018', '\'').toLowerCase(Locale.ROOT);
  }

  /** The text with one space for each run of white space. */
  private static String spaced(String text) {
    if (isSpaced(text)) {
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

  private static boolean isSpaced(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : WhiteSpace.is(c)) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }
}
