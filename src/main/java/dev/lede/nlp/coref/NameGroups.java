package dev.lede.nlp.coref;

import java.util.Arrays;
import java.util.List;

/**
 * Which names of the last reading were of one referent. As long as an article has the same names in
 * the same order, wherever they stand, they are so still. Confined to one thread at a time.
 */
final class NameGroups {
  private PhraseForm[] forms = {};

  /** For each name the number of its referent. */
  private int[] numbers = {};

  /** What given names told of the gender of each referent. */
  private int[] given = {};

  /**
   * Gives names the referents that they had in the last reading.
   *
   * @param names in text order
   * @return false when they are others by now; then nothing was done
   */
  boolean recall(List<Phrase> names) {
    if (!same(names)) {
      return false;
    }
    Referent[] referents = new Referent[given.length];
    for (int i = 0; i < numbers.length; i++) {
      int number = numbers[i];
      if (referents[number] == null) {
        referents[number] = new Referent();
        referents[number].given(given[number]);
      }
      referents[number].add(names.get(i));
      forms[i] = names.get(i).form;
    }
    return true;
  }

  private boolean same(List<Phrase> names) {
    boolean same = names.size() == forms.length;
    for (int i = 0; same && i < forms.length; i++) {
      PhraseForm form = names.get(i).form;
      same = form == forms[i] || form.isNamedLike(forms[i]);
    }
    return same;
  }

  /** Remembers names that have their referents. */
  void learn(List<Phrase> names) {
    forms = new PhraseForm[names.size()];
    numbers = new int[forms.length];
    given = new int[forms.length];
    int count = 0;
    for (int i = 0; i < forms.length; i++) {
      Referent referent = names.get(i).referent;
      if (referent.number < 0) {
        referent.number = count;
        given[count++] = referent.given();
      }
      numbers[i] = referent.number;
      forms[i] = names.get(i).form;
    }
    given = Arrays.copyOf(given, count);
  }
}
