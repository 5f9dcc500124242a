package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which names of anything but people are of one thing. Long names come first, whatever
 * their place, so that acronyms and short forms find them. Confined to one reading.
 */
final class NameGrouping {
  /** More words than this are no short form. */
  private static final int LONG = 5;

  private final Map<String, List<Referent>> byKey = new HashMap<>();
  private final Acronyms acronyms = new Acronyms();
  private final ShortForms shortForms = new ShortForms();
  private final List<Phrase> phrases;
  private final List<Phrase> definitions;

  private NameGrouping(List<Phrase> phrases, List<Phrase> definitions) {
    this.phrases = phrases;
    this.definitions = definitions;
  }

  /**
   * Gives each phrase its referent.
   *
   * @param phrases names, none of a person, in text order
   * @param definitions for an acronym that stands with a long form in parentheses, or in them after
   *     it, the long form; for all others null
   */
  static void group(List<Phrase> phrases, List<Phrase> definitions) {
    NameGrouping grouping = new NameGrouping(phrases, definitions);
    byte[] lengths = new byte[phrases.size()];
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
    for (Phrase phrase : phrases) {
      phrase.referent.add(phrase);
    }
  }

  /** Number of words; acronyms come last, those that are explained before the others. */
  private int length(int i) {
    if (definitions.get(i) != null) {
      return 0;
    }
    Name name = phrases.get(i).form.name;
    return name.acronym() ? -1 : Math.max(1, Math.min(LONG, name.words().size()));
  }

  private void place(int i) {
    Label label = phrases.get(i).label();
    Name name = phrases.get(i).form.name;
    Referent referent = ShortForms.has(label) ? shortened(i) : null;
    String key = phrases.get(i).form.key;
    List<Referent> same = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    referent = referent != null ? referent : known(same, label);
    if (referent == null) {
      referent = new Referent();
    }
    phrases.get(i).referent = referent;
    referent.label(label);
    if (!same.contains(referent)) {
      same.add(referent);
      learn(i, referent);
    }
    if (ShortForms.has(label) && name.words().size() > 1) {
      referent.stand(i);
    }
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
      Name name = phrases.get(i).form.name;
      acronyms.learn(label, name, referent);
      shortForms.learn(label, name, referent);
    }
  }

  private Referent shortened(int i) {
    Label label = phrases.get(i).label();
    Name name = phrases.get(i).form.name;
    if (definitions.get(i) != null) {
      Referent referent = definitions.get(i).referent;
      return referent != null && referent.admits(label) ? referent : null;
    }
    return name.acronym() ? acronyms.find(label, name) : shortForms.find(label, name, i);
  }
}
