package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the names of an article their referents, and keeps from one reading to the next which were
 * of one. Confined to one thread at a time.
 */
final class Names {
  private final NameGroups knownPeople = new NameGroups();
  private final NameGroups knownOthers = new NameGroups();
  private final List<Phrase> people = new ArrayList<>();
  private final List<Phrase> others = new ArrayList<>();
  private final List<Phrase> definitions = new ArrayList<>();

  /** Reads the next sentence. */
  void read(SentencePhrases sentence, Phrase[] phrases) {
    for (int i = 0; i < phrases.length; i++) {
      if (phrases[i].isPerson()) {
        people.add(phrases[i]);
      } else if (phrases[i].kind == Phrase.Kind.NAME) {
        int longForm = sentence.definitions[i];
        others.add(phrases[i]);
        definitions.add(longForm < 0 ? null : phrases[longForm]);
      }
    }
  }

  /** Groups all names read; the next sentence is the first of another reading. */
  void group() {
    if (!knownPeople.recall(people)) {
      PersonGrouping.group(people);
      knownPeople.learn(people);
    }
    if (!knownOthers.recall(others)) {
      NameGrouping.group(others, definitions);
      knownOthers.learn(others);
    }
    people.clear();
    others.clear();
    definitions.clear();
  }
}
