package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the last {@value #SENTENCES} sentences tell: their phrases, who can be called by which noun,
 * and, in the referents, how often each was told of. A noun or a pronoun means what it means by
 * this and by the names of the article alone, so what an edit changes ends somewhere after it.
 * Confined to one reading.
 */
final class Window {
  /** How far back a noun may mean something. */
  static final int SENTENCES = 80;

  /** Most people kept for one noun, the latest. */
  private static final int HOLDERS = 24;

  private final int reading;
  private final List<Phrase> history = new ArrayList<>();

  /** By the number of the noun, the latest last. */
  private final List<List<Phrase>> callers;

  /** By the number of the noun, the last phrase with it that means something without a name. */
  private final Phrase[] unnamed;

  /**
   * A window that nothing was seen in yet.
   *
   * @param reading its number
   * @param nouns how many have a number
   */
  Window(int reading, int nouns) {
    this.reading = reading;
    this.callers = new ArrayList<>(Collections.nCopies(nouns, List.of()));
    this.unnamed = new Phrase[nouns];
  }

  /** The phrases read so far. */
  List<Phrase> history() {
    return history;
  }

  /** A phrase comes next, and it is known what it means. */
  void enter(Phrase phrase) {
    Referent referent = phrase.referent;
    referent.enter(phrase, reading);
    history.add(phrase);
    if (phrase.kind == Phrase.Kind.NOUN && !referent.isNamed()) {
      unnamed[phrase.form.noun] = phrase;
    } else if (phrase.kind != Phrase.Kind.PRONOUN && phrase.called() != null) {
      file(phrase);
    }
  }

  /** From here on who or what a phrase calls by its noun can be called so. */
  private void file(Phrase phrase) {
    int noun = phrase.form.noun;
    Referent referent = phrase.called();
    referent.begin(reading);
    List<Phrase> filed = callers.get(noun);
    if (filed.isEmpty()) {
      filed = new ArrayList<>(2);
      callers.set(noun, filed);
    }
    for (int i = filed.size() - 1; i >= 0; i--) {
      if (filed.get(i).called() == referent) {
        filed.remove(i);
      }
    }
    filed.add(phrase);
    if (filed.size() > HOLDERS) {
      filed.remove(0);
    }
  }

  /** The phrases by which somebody or something can be called by a noun at its place. */
  List<Phrase> callers(Phrase noun) {
    List<Phrase> filed = callers.get(noun.form.noun);
    while (!filed.isEmpty() && !reaches(filed.get(0), noun)) {
      filed.remove(0);
    }
    return filed;
  }

  /** What is without a name and was last called by this noun, or null. */
  Referent unnamed(Phrase noun) {
    Phrase last = unnamed[noun.form.noun];
    return last != null && reaches(last, noun) ? last.referent : null;
  }

  /** Whether a phrase is near enough to another after it. */
  static boolean reaches(Phrase phrase, Phrase other) {
    return other.sentence() - phrase.sentence() <= SENTENCES;
  }

  /** A sentence falls out of the window. */
  void leave(Line line) {
    for (Phrase phrase : line.phrases) {
      phrase.referent.leave(phrase);
    }
  }
}
