package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that phrases of an article mean; an entity when one of them names it. Confined to one
 * reading.
 */
final class Referent {
  private static final int NOUN = 5;
  private static final int GIVEN_NAME = 2;

  /** In the order in which they were found to belong to it; kept of what is named only. */
  List<Phrase> phrases = List.of();

  /** Words that were said of it, in lower case; null as long as nobody asked for them. */
  private Set<String> words;

  /** What was said of it since, beside its names: first, and then. */
  private List<String> said = List.of();

  private List<List<String>> saidThen = List.of();

  /** Where the names stand that may have short forms, among the names of the article. */
  List<Integer> places = List.of();

  /** The roles told of a person, and how often. */
  private Map<String, Integer> titles = Map.of();

  /** The latest of its phrases in text order, of those read so far. */
  Phrase last;

  /** How many of its phrases were read so far. */
  int told;

  /** The first pronoun that meant it, or null. */
  Pronoun pronoun;

  /** Among those of a reading that are named; negative as long as it has none. */
  int number = -1;

  /** Of the search that came by it last. */
  int stamp;

  /** Whether its entity was made. */
  boolean built;

  Nature nature = Nature.UNKNOWN;

  /** Of its names. */
  private int labels;

  private int size;
  private int male;
  private int given;

  void add(Phrase phrase) {
    phrase.referent = this;
    if (phrase.kind == Phrase.Kind.NAME) {
      label(phrase.label());
    }
    if (isNamed()) {
      phrases = phrases.isEmpty() ? new ArrayList<>(2) : phrases;
      phrases.add(phrase);
    }
    size++;
    if (nature == Nature.UNKNOWN || size == 1) {
      nature = phrase.form.nature;
    }
    hear(phrase.gender, phrase.kind == Phrase.Kind.PRONOUN ? 1 : NOUN);
  }

  /** One of its names will have this label. */
  void label(Label label) {
    labels |= Labels.bit(label);
  }

  /** One of its names that may have short forms stands there among the names of the article. */
  void stand(int place) {
    places = places.isEmpty() ? new ArrayList<>(2) : places;
    places.add(place);
  }

  /** The reading comes to one of its phrases. */
  void read(Phrase phrase) {
    last = phrase;
    told++;
  }

  boolean isNamed() {
    return labels != 0;
  }

  /** Whether a name with this label may be of it. */
  boolean admits(Label label) {
    return Labels.compatible(labels, label);
  }

  void hearGivenName(Gender gender) {
    given(gender == Gender.MALE ? GIVEN_NAME : gender == Gender.FEMALE ? -GIVEN_NAME : 0);
  }

  /** What given names told of its gender: positive for a man, negative for a woman. */
  int given() {
    return given;
  }

  /** Given names told this of its gender. */
  void given(int heard) {
    given += heard;
    male += heard;
  }

  private void hear(Gender gender, int weight) {
    male += gender == Gender.MALE ? weight : gender == Gender.FEMALE ? -weight : 0;
  }

  Gender gender() {
    return male > 0 ? Gender.MALE : male < 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** These words were said of it, elsewhere than with its names, which all stand already. */
  void describe(List<String> heard) {
    if (said.isEmpty()) {
      said = heard;
    } else if (!heard.isEmpty()) {
      saidThen = saidThen.isEmpty() ? new ArrayList<>(2) : saidThen;
      saidThen.add(heard);
    }
  }

  /** It was given a role, a person that is. */
  void call(String title) {
    titles = titles.isEmpty() ? new LinkedHashMap<>(4) : titles;
    titles.merge(title, 1, Integer::sum);
  }

  /** The roles that it was given, in the order in which they were told first. */
  Set<String> titles() {
    return titles.keySet();
  }

  boolean isDescribed(String word) {
    if (words == null) {
      words = new HashSet<>();
      for (Phrase phrase : phrases) {
        if (phrase.kind == Phrase.Kind.NAME) {
          words.addAll(phrase.form.said);
        }
      }
    }
    words.addAll(said);
    saidThen.forEach(words::addAll);
    said = List.of();
    saidThen = List.of();
    return words.contains(word);
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
