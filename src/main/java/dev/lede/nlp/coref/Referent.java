package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Something that phrases of an article mean; an entity when one of them names it. Confined to one
 * reading.
 */
final class Referent {
  private static final int HONORIFIC = 20;
  private static final int NOUN = 5;
  private static final int GIVEN_NAME = 2;

  /** In the order in which they were found to belong to it. */
  final List<Phrase> phrases = new ArrayList<>(4);

  /** Words that were said of it, in lower case; null as long as nobody asked for them. */
  private Set<String> words;

  /** What was said of it since. */
  private final List<List<String>> said = new ArrayList<>(0);

  /** Where the names stand that may have short forms, among the names of the article. */
  final List<Integer> places = new ArrayList<>(0);

  /** The latest of its phrases in text order, of those read so far. */
  Phrase last;

  /** How many of its phrases were read so far. */
  int told;

  /** The first pronoun that meant it, or null. */
  Pronoun pronoun;

  /** Of the search that came by it last. */
  int stamp;

  /** Whether its entity was made. */
  boolean built;

  Nature nature = Nature.UNKNOWN;
  private final Set<Label> labels = EnumSet.noneOf(Label.class);
  private int male;

  void add(Phrase phrase) {
    phrases.add(phrase);
    phrase.referent = this;
    if (phrase.kind == Phrase.Kind.NAME) {
      label(phrase.label());
    }
    if (nature == Nature.UNKNOWN || phrases.size() == 1) {
      nature = phrase.form.nature;
    }
    hear(phrase.gender, phrase.kind == Phrase.Kind.PRONOUN ? 1 : NOUN);
  }

  /** One of its names will have this label. */
  void label(Label label) {
    labels.add(label);
  }

  /** The reading comes to one of its phrases. */
  void read(Phrase phrase) {
    last = phrase;
    told++;
  }

  boolean isNamed() {
    return !labels.isEmpty();
  }

  /** Whether a name with this label may be of it. */
  boolean admits(Label label) {
    return Labels.compatible(labels, label);
  }

  void hearHonorific(Gender gender) {
    hear(gender, HONORIFIC);
  }

  void hearGivenName(Gender gender) {
    hear(gender, GIVEN_NAME);
  }

  private void hear(Gender gender, int weight) {
    male += gender == Gender.MALE ? weight : gender == Gender.FEMALE ? -weight : 0;
  }

  Gender gender() {
    return male > 0 ? Gender.MALE : male < 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** These words were said of it. */
  void describe(List<String> heard) {
    if (!heard.isEmpty()) {
      said.add(heard);
    }
  }

  boolean isDescribed(String word) {
    if (!said.isEmpty()) {
      words = words == null ? new HashSet<>() : words;
      said.forEach(words::addAll);
      said.clear();
    }
    return words != null && words.contains(word);
  }

  /** Whether all of these were said of it. */
  boolean isDescribed(List<String> asked) {
    for (int i = 0; i < asked.size(); i++) {
      if (!isDescribed(asked.get(i))) {
        return false;
      }
    }
    return true;
  }
}
