package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which names of people are of one person. Full names come first, whatever their place;
 * then each bare surname or given name goes to the person of that name who was named last before
 * it, or else first after it. People whose full names, titles or generations disagree stay apart.
 * Confined to one reading.
 */
final class PersonGrouping {
  /** How many people of one surname are looked through, the latest first. */
  private static final int LOOK_BACK = 12;

  /** What a given name weighs where it tells a gender. */
  private static final int GIVEN_NAME = 2;

  /** One person. */
  private static final class Person {
    private final Referent referent = new Referent();
    private final List<PersonName> names = new ArrayList<>(2);
    private int seen = -1;
    private int first = Integer.MAX_VALUE;

    private boolean admits(PersonName name) {
      for (PersonName own : names) {
        if (!name.agrees(own)) {
          return false;
        }
      }
      return true;
    }

    private boolean admitsGeneration(PersonName name) {
      for (PersonName own : names) {
        if (!own.generation().equals(name.generation())) {
          return false;
        }
      }
      return true;
    }

    /** Whether the word is the surname of the person, not the given name. */
    private boolean hasSurname(String word) {
      for (PersonName name : names) {
        if (!name.isFull() || name.last().equals(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, List<Person>> byKey = new HashMap<>();
  private final Person[] people;
  private final List<Phrase> phrases;

  private PersonGrouping(List<Phrase> phrases) {
    this.phrases = phrases;
    this.people = new Person[phrases.size()];
  }

  /**
   * Gives each phrase its referent.
   *
   * @param phrases names of people, in text order
   */
  static void group(List<Phrase> phrases) {
    PersonGrouping grouping = new PersonGrouping(phrases);
    for (int i = 0; i < phrases.size(); i++) {
      if (grouping.name(i).isFull()) {
        grouping.full(i);
      }
    }
    for (int i = 0; i < phrases.size(); i++) {
      if (!grouping.name(i).isFull()) {
        grouping.bare(i);
      }
      Person person = grouping.people[i];
      person.seen = i;
      person.referent.add(phrases.get(i));
    }
  }

  /** The name; its gender is that of a title, if one stands before it. */
  private PersonName name(int i) {
    return phrases.get(i).form.person;
  }

  private void full(int i) {
    PersonName name = name(i);
    List<Person> same = byKey.computeIfAbsent(phrases.get(i).form.key, k -> new ArrayList<>(1));
    Person person = among(same, name);
    if (person == null) {
      person = among(byWord.getOrDefault(name.last(), List.of()), name);
      person = person != null ? person : among(byWord.getOrDefault(name.first(), List.of()), name);
      person = person != null ? person : new Person();
      same.add(person);
      learn(person, name);
    }
    place(i, person);
  }

  private void learn(Person person, PersonName name) {
    person.names.add(name);
    person.referent.given(Presence.weight(name.gender(), GIVEN_NAME));
    for (String word : name.words()) {
      List<Person> people = byWord.computeIfAbsent(word, k -> new ArrayList<>(1));
      if (!people.contains(person)) {
        people.add(person);
      }
    }
  }

  private static Person among(List<Person> people, PersonName name) {
    for (int i = people.size() - 1; i >= Math.max(0, people.size() - LOOK_BACK); i--) {
      if (people.get(i).admits(name)) {
        return people.get(i);
      }
    }
    return null;
  }

  private void place(int i, Person person) {
    people[i] = person;
    person.first = Math.min(person.first, i);
  }

  private void bare(int i) {
    PersonName name = name(i);
    List<Person> namesakes = byWord.getOrDefault(name.last(), List.of());
    Person best = null;
    for (int j = namesakes.size() - 1; j >= Math.max(0, namesakes.size() - LOOK_BACK); j--) {
      Person person = namesakes.get(j);
      if (name.gender().agrees(person.referent.gender())
          && (name.generation().isEmpty() || person.admitsGeneration(name))
          && (best == null || isNearer(person, best, name.last()))) {
        best = person;
      }
    }
    if (best == null) {
      best = new Person();
      learn(best, name);
    }
    place(i, best);
  }

  /** Whether a person is rather meant than the best so far. */
  private static boolean isNearer(Person person, Person best, String word) {
    boolean surname = person.hasSurname(word);
    if (surname != best.hasSurname(word)) {
      return surname;
    }
    if (person.seen != best.seen) {
      return person.seen > best.seen;
    }
    return person.first < best.first;
  }
}
