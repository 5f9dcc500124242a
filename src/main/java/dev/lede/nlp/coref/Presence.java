package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.List;

/**
 * How present something is at a place in an article: what its phrases in the {@link Window} there
 * tell, names aside. Confined to one reading at a time.
 */
class Presence {
  /** What a noun or a name weighs where it tells a gender; a pronoun weighs 1. */
  static final int NOUN = 5;

  private static final int FAMILY = 16;
  private static final Pronoun[] FAMILIES = Pronoun.values();

  /** The latest of its phrases in the window, or null. */
  Phrase last;

  /** How many of its phrases are in the window. */
  int told;

  /** How many pronouns of each family mean it, 16 bits a family. */
  private long families;

  private int reading;
  private int heard;

  /** Its nouns in the window that say more of it. */
  private List<Phrase> nouns = List.of();

  /** The reading with this number begins: nothing of it is in the window. */
  void begin(int number) {
    if (reading != number) {
      reading = number;
      last = null;
      told = 0;
      families = 0;
      heard = 0;
      nouns = List.of();
    }
  }

  /** One of its phrases comes into the window. */
  void enter(Phrase phrase, int number) {
    begin(number);
    last = phrase;
    count(phrase, 1);
    if (phrase.kind == Phrase.Kind.NOUN && !phrase.form.modifiers.isEmpty()) {
      nouns = nouns.isEmpty() ? new ArrayList<>(2) : nouns;
      nouns.add(phrase);
    }
  }

  /** The first of its phrases in the window falls out of it. */
  void leave(Phrase phrase) {
    last = last == phrase ? null : last;
    count(phrase, -1);
    if (!nouns.isEmpty() && nouns.get(0) == phrase) {
      nouns.remove(0);
    }
  }

  private void count(Phrase phrase, int sign) {
    told += sign;
    if (phrase.kind != Phrase.Kind.NAME) {
      heard += sign * weight(phrase.gender, phrase.kind == Phrase.Kind.NOUN ? NOUN : 1);
    }
    if (phrase.family != null) {
      families += (long) sign << (FAMILY * phrase.family.number);
    }
  }

  /** The first family of pronouns that mean it in the window, or null. */
  Pronoun pronoun() {
    return families == 0 ? null : FAMILIES[Long.numberOfTrailingZeros(families) / FAMILY];
  }

  /** What nouns and pronouns tell of its gender: positive for a man, negative for a woman. */
  int heard() {
    return heard;
  }

  /** Whether a word was said with one of its nouns. */
  boolean isCalled(String word) {
    for (int i = 0; i < nouns.size(); i++) {
      if (nouns.get(i).form.modifiers.contains(word)) {
        return true;
      }
    }
    return false;
  }

  static int weight(Gender gender, int weight) {
    return gender == Gender.MALE ? weight : gender == Gender.FEMALE ? -weight : 0;
  }
}
