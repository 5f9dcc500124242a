package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who has the role that a noun names. Confined to one reading. */
final class Titles {
  /** Most people kept for one noun, the latest. */
  private static final int HOLDERS = 24;

  /** By the number of the noun. */
  private final List<List<Referent>> holders;

  /**
   * @param nouns how many there are
   */
  Titles(int nouns) {
    holders = new ArrayList<>(Collections.nCopies(nouns, List.of()));
  }

  /** The fullest role told of a person, of several the first, or null; former roles come last. */
  static String of(Referent person) {
    String best = null;
    for (String title : person.titles()) {
      if (best == null || fullness(title) > fullness(best)) {
        best = title;
      }
    }
    return best;
  }

  private static int fullness(String title) {
    int words = title.split(" ").length;
    return title.startsWith("former ") ? words - 100 : words;
  }

  /**
   * The reading comes to a name: from here on what it means can be called by its noun.
   *
   * @param phrases of its sentence
   */
  void read(Phrase name, Phrase[] phrases) {
    Referent meant = name.isRoleName() ? holder(name, phrases) : name.referent;
    if (meant != null && !name.isPerson() && name.form.nature != Nature.TIME) {
      file(name.form.noun, meant);
    }
  }

  private static Referent holder(Phrase role, Phrase[] phrases) {
    PhraseForm.Told told = role.form.told;
    return told == null ? null : phrases[told.person()].referent;
  }

  /** From here on somebody, or something, can be called by a noun. */
  void file(int noun, Referent referent) {
    List<Referent> called = holders.get(noun);
    if (called.isEmpty()) {
      called = new ArrayList<>(2);
      holders.set(noun, called);
    }
    if (called.isEmpty() || called.get(called.size() - 1) != referent) {
      called.remove(referent);
      called.add(referent);
      if (called.size() > HOLDERS) {
        called.remove(0);
      }
    }
  }

  /** Those that can be called by a noun. */
  List<Referent> called(int noun) {
    return holders.get(noun);
  }
}
