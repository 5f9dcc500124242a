package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.List;

/** Gives the names of an article their referents. Confined to one reading. */
final class Names {
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

  /** Groups all names read. */
  void group() {
    PersonGrouping.group(people);
    NameGrouping.group(others, definitions);
  }
}
