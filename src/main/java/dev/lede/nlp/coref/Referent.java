package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that phrases of an article mean; an entity when one of them names it. What its names
 * tell holds for the whole article, its {@link Presence} for a place in it. Confined to one reading
 * at a time.
 */
final class Referent extends Presence {
  /** What is not named begins with this phrase; null for what is. */
  final Phrase origin;

  /** Where the names stand that may have short forms, among the names of the article. */
  List<Integer> places = List.of();

  /** Among those of a reading that are named; negative as long as it has none. */
  int number = -1;

  /** Of the search that came by it last. */
  long stamp;

  /** The reading that came by it last to list its entity. */
  int listed;

  /** What it was when somebody asked last; null when it has changed since. */
  private Entity entity;

  Nature nature = Nature.UNKNOWN;

  /** Kept of what is named only. */
  private List<Phrase> phrases = List.of();

  /** Words that its names and roles tell, in lower case; null as long as nobody asked for them. */
  private Set<String> words;

  private List<List<String>> roleWords = List.of();

  /** The roles told of a person, and how often. */
  private Map<String, Integer> titles = Map.of();

  /** Of its names. */
  private int labels;

  private int male;
  private int given;
  private int references;

  /** Something that is named. */
  Referent() {
    this(null);
  }

  /** Something that a phrase without a name begins to tell of. */
  Referent(Phrase origin) {
    this.origin = origin;
    this.nature = origin == null ? Nature.UNKNOWN : origin.form.nature;
  }

  /** A phrase means it. */
  void add(Phrase phrase) {
    phrase.referent = this;
    if (phrase.kind == Phrase.Kind.NAME) {
      label(phrase.label());
      male += weight(phrase.gender, NOUN);
      nature = nature == Nature.UNKNOWN ? phrase.form.nature : nature;
    }
    if (isNamed()) {
      phrases = phrases.isEmpty() ? new ArrayList<>(2) : phrases;
      phrases.add(phrase);
      references += phrase.kind == Phrase.Kind.NOUN ? 1 : 0;
      change();
    }
  }

  /** A phrase means it no longer. */
  void remove(Phrase phrase) {
    if (isNamed()) {
      phrases.remove(phrase);
      references -= phrase.kind == Phrase.Kind.NOUN ? 1 : 0;
      change();
    }
  }

  /** A name stands in the place of one that told the same. */
  void replace(Phrase name, Phrase by) {
    phrases.set(phrases.indexOf(name), by);
    by.referent = this;
    change();
  }

  /** What is told of it has changed. */
  void change() {
    entity = null;
  }

  /**
   * What is told of it; of what is named.
   *
   * @param moved whether what means it may stand elsewhere than before
   */
  Entity entity(boolean moved) {
    if (entity == null || (moved && references > 0)) {
      entity = EntityBuilder.build(phrases, Titles.of(this));
    }
    return entity;
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

  boolean isNamed() {
    return labels != 0;
  }

  /** Whether a name with this label may be of it. */
  boolean admits(Label label) {
    return Labels.compatible(labels, label);
  }

  /** What given names told of its gender: positive for a man, negative for a woman. */
  int given() {
    return given;
  }

  /** Given names told this of its gender. */
  void given(int told) {
    given += told;
    male += told;
  }

  Gender gender() {
    int sum = male + heard();
    return sum > 0 ? Gender.MALE : sum < 0 ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /**
   * It was given a role, a person that is.
   *
   * @param said words of the role, in lower case
   */
  void call(String title, List<String> said) {
    titles = titles.isEmpty() ? new LinkedHashMap<>(4) : titles;
    titles.merge(title, 1, Integer::sum);
    roleWords = roleWords.isEmpty() ? new ArrayList<>(2) : roleWords;
    roleWords.add(said);
  }

  /** The roles that it was given, in the order in which they were told first. */
  Set<String> titles() {
    return titles.keySet();
  }

  /** Whether all of these were said of it, for a phrase that comes next. */
  boolean isDescribed(List<String> asked) {
    for (int i = 0; i < asked.size(); i++) {
      if (!isDescribed(asked.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean isDescribed(String word) {
    words = words == null ? said() : words;
    return words.contains(word) || isCalled(word);
  }

  /** What its names and roles tell of it. */
  private Set<String> said() {
    Set<String> known = new HashSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.kind == Phrase.Kind.NAME) {
        known.addAll(phrase.form.said);
      }
    }
    roleWords.forEach(known::addAll);
    return known;
  }
}
