package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Decides which names of anything but people are of one thing. Long names come first, whatever
 * their place, so that acronyms and short forms find them. Confined to one reading.
 */
final class NameGrouping {
  /** More words than this are no short form. */
  private static final int LONG = 5;

  private final Map<String, List<Referent>> byKey = new HashMap<>();
  private final Map<Label, Map<String, String>> keys = new EnumMap<>(Label.class);
  private final Map<Referent, List<Integer>> places = new HashMap<>();
  private final Acronyms acronyms = new Acronyms();
  private final ShortForms shortForms = new ShortForms();
  private final List<Phrase> phrases;
  private final List<Name> names;
  private final int[] definitions;
  private final Referent[] referents;

  private NameGrouping(List<Phrase> phrases, List<Name> names, int[] definitions) {
    this.phrases = phrases;
    this.names = names;
    this.definitions = definitions;
    this.referents = new Referent[phrases.size()];
  }

  /**
   * Gives each phrase its referent.
   *
   * @param phrases names, none of a person, in text order
   * @param names of the phrases, one each
   * @param definitions for an acronym that stands with a long form in parentheses, or in them after
   *     it, the index of the long form; for all others -1
   */
  static void group(List<Phrase> phrases, List<Name> names, int[] definitions) {
    NameGrouping grouping = new NameGrouping(phrases, names, definitions);
    byte[] lengths = new byte[names.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (byte) grouping.length(i);
    }
    for (int length = LONG; length >= -1; length--) {
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == length) {
          grouping.place(i);
        }
      }
    }
    IntStream.range(0, phrases.size()).forEach(i -> grouping.referents[i].add(phrases.get(i)));
  }

  /** Number of words; acronyms come last, those that are explained before the others. */
  private int length(int i) {
    if (definitions[i] >= 0) {
      return 0;
    }
    Name name = names.get(i);
    return name.acronym() ? -1 : Math.max(1, Math.min(LONG, name.words().size()));
  }

  private void place(int i) {
    Label label = phrases.get(i).label();
    Name name = names.get(i);
    Referent referent = ShortForms.has(label) ? shortened(i) : null;
    String key = key(label, name);
    List<Referent> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    referent = referent != null ? referent : known(same, label);
    if (referent == null) {
      referent = new Referent();
    }
    referents[i] = referent;
    referent.label(label);
    if (!same.contains(referent)) {
      same.add(referent);
      learn(i, referent);
    }
    if (ShortForms.has(label) && name.words().size() > 1) {
      places.computeIfAbsent(referent, r -> new ArrayList<>(2)).add(i);
    }
  }

  private String key(Label label, Name name) {
    return keys.computeIfAbsent(label, l -> new HashMap<>())
        .computeIfAbsent(name.key(), k -> Keys.of(label, name));
  }

  private static Referent known(List<Referent> same, Label label) {
    for (Referent referent : same) {
      if (referent.admits(label)) {
        return referent;
      }
    }
    return null;
  }

  private void learn(int i, Referent referent) {
    Label label = phrases.get(i).label();
    if (ShortForms.has(label)) {
      List<Integer> told = places.computeIfAbsent(referent, r -> new ArrayList<>(2));
      acronyms.learn(label, names.get(i), referent);
      shortForms.learn(label, names.get(i), referent, told);
    }
  }

  private Referent shortened(int i) {
    Label label = phrases.get(i).label();
    Name name = names.get(i);
    if (definitions[i] >= 0) {
      Referent referent = referents[definitions[i]];
      return referent != null && referent.admits(label) ? referent : null;
    }
    return name.acronym() ? acronyms.find(label, name) : shortForms.find(label, name, i);
  }
}
