package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.text.TextRange;
import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes an entity of a referent that is named. Pure. */
final class EntityBuilder {
  private static final Label[] LABELS = Label.values();
  private static final Comparator<Phrase> BY_PLACE =
      (one, other) ->
          one.start() != other.start()
              ? Integer.compare(one.start(), other.start())
              : Integer.compare(other.form.end, one.form.end);

  private EntityBuilder() {}

  /**
   * The entity.
   *
   * @param phrases that mean it, names or not; put in order
   * @param title of a person, or null
   */
  static Entity build(List<Phrase> phrases, String title) {
    if (phrases.size() == 1) {
      return once(phrases.get(0), title);
    }
    phrases.sort(BY_PLACE);
    List<String> mentions = new ArrayList<>(phrases.size());
    List<TextRange> references = new ArrayList<>(2);
    Map<String, Integer> forms = new LinkedHashMap<>(4);
    int[] labels = new int[LABELS.length];
    Label first = null;
    for (Phrase phrase : phrases) {
      if (phrase.kind == Phrase.Kind.NOUN) {
        references.add(phrase.range());
        continue;
      }
      mentions.add(phrase.id());
      if (phrase.kind == Phrase.Kind.NAME) {
        forms.merge(phrase.form.spaced, 1, Integer::sum);
        labels[Labels.number(phrase.label())]++;
        first = first == null ? phrase.label() : first;
      }
    }
    Label label = commonest(labels, first);
    String name = fullest(forms);
    forms.remove(name);
    return entity(label, name, List.copyOf(forms.keySet()), mentions, title, references);
  }

  /** Of what is named once, as most things are. */
  private static Entity once(Phrase name, String title) {
    List<String> mentions = List.of(name.id());
    return entity(name.label(), name.form.spaced, List.of(), mentions, title, List.of());
  }

  private static Entity entity(
      Label label,
      String name,
      List<String> aliases,
      List<String> mentions,
      String title,
      List<TextRange> references) {
    String id = "e" + mentions.get(0).substring(1);
    return new Entity(
        id, label, name, aliases, mentions, label == Label.PERSON ? title : null, null, references);
  }

  /** The label that most names have; of several that of the first name, else the first of all. */
  private static Label commonest(int[] counts, Label first) {
    Label commonest = first;
    for (Label label : LABELS) {
      if (counts[Labels.number(label)] > counts[Labels.number(commonest)]) {
        commonest = label;
      }
    }
    return commonest;
  }

  /** The form with the most words; of several the one not in capitals, the commonest, the first. */
  private static String fullest(Map<String, Integer> forms) {
    String fullest = null;
    int most = 0;
    for (Map.Entry<String, Integer> form : forms.entrySet()) {
      int weight = weight(form.getKey(), form.getValue());
      if (weight > most) {
        fullest = form.getKey();
        most = weight;
      }
    }
    return fullest;
  }

  private static int weight(String form, int count) {
    int words = 1;
    boolean lower = false;
    for (int i = 0; i < form.length(); i++) {
      words += form.charAt(i) == ' ' ? 1 : 0;
      lower |= Character.isLowerCase(form.charAt(i));
    }
    return Math.min(words, 1 << 8) << 22 | (lower ? 1 << 21 : 0) | Math.min(count, 1 << 20);
  }

  /** The text with one space for each run of white space. */
  static String spaced(String text) {
    StringBuilder out = null;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean white = WhiteSpace.is(c);
      if (out == null && white && (c != ' ' || space)) {
        out = new StringBuilder(text.substring(0, space ? i - 1 : i));
        space = false;
        if (i > 0 && out.length() < i) {
          out.append(' ');
          space = true;
        }
      }
      if (out != null && !(white && space)) {
        out.append(white ? ' ' : c);
      }
      space = white;
    }
    return out == null ? text : out.toString();
  }
}
