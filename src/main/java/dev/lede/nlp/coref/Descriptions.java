package dev.lede.nlp.coref;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what nouns mean: what stands beside them ("Basya, the spokesman"), what was called so
 * before ("the minister"), or the nearest name of the kind ("the company", "the country"). A noun
 * that means none of them is something new, and may be meant again. Confined to one reading.
 */
final class Descriptions {
  private static final int NEAR = 3;
  private static final int PHRASES = 40;
  private static final Set<String> OTHERNESS =
      Set.of(
          "other",
          "another",
          "second",
          "third",
          "next",
          "previous",
          "former",
          "new",
          "more",
          "many",
          "several",
          "some",
          "each",
          "every",
          "any",
          "all",
          "most",
          "first",
          "last",
          "own");
  private final Window window;

  /** Of nouns after the phrases in a window. */
  Descriptions(Window window) {
    this.window = window;
  }

  /** Finds what the nouns of a sentence tell by themselves. */
  static void prepare(SentenceTree tree, List<PhraseForm> phrases) {
    for (PhraseForm noun : phrases) {
      if (noun.kind == Phrase.Kind.NOUN) {
        noun.beside = beside(noun, tree, phrases);
        noun.other = noun.modifiers.stream().anyMatch(OTHERNESS::contains);
        noun.said = noun.modifiers.stream().map(Descriptions::country).toList();
        noun.tells = KindNouns.of(noun.lemma);
      }
    }
  }

  /** The name that it stands in apposition to. */
  private static int beside(PhraseForm noun, SentenceTree tree, List<PhraseForm> phrases) {
    boolean apposition = tree.relation(noun.head).equals("appos");
    for (int i = 0; i < phrases.size(); i++) {
      PhraseForm name = phrases.get(i);
      if (!name.isName() || name.isRoleName() || noun.plural) {
        continue;
      }
      boolean before = apposition && tree.head(noun.head) == name.head;
      boolean after = tree.head(name.head) == noun.head && tree.relation(name.head).equals("appos");
      if ((before || after) && noun.nature.describes(name.nature)) {
        return i;
      }
    }
    return -1;
  }

  private static String country(String word) {
    String country = Countries.ofDemonym(word);
    return country == null ? word : country.toLowerCase(Locale.ROOT);
  }

  /**
   * What a noun means, or null for something that was not told of before.
   *
   * @param phrases of its sentence
   */
  Referent resolve(Phrase noun, Phrase[] phrases) {
    PhraseForm form = noun.form;
    if (form.beside >= 0) {
      return phrases[form.beside].referent;
    }
    if (!form.definite || form.other) {
      return null;
    }
    Referent called = called(noun);
    return called != null ? called : ofKind(noun);
  }

  /** What was last called by this noun, and by all that is said with it. */
  private Referent called(Phrase noun) {
    Referent best = null;
    if (!noun.plural) {
      for (Phrase caller : window.callers(noun)) {
        Referent referent = caller.called();
        boolean later = best == null || isBefore(best.last, referent.last);
        if (referent.last != null && later && fits(noun, referent)) {
          best = referent;
        }
      }
    }
    Referent unnamed = window.unnamed(noun);
    if (unnamed != null && unnamed.last != null && fits(noun, unnamed)) {
      best = best == null || isBefore(best.last, unnamed.last) ? unnamed : best;
    }
    return best;
  }

  private static boolean fits(Phrase noun, Referent referent) {
    return noun.gender.agrees(referent.gender()) && referent.isDescribed(noun.form.said);
  }

  private static boolean isBefore(Phrase one, Phrase other) {
    return one.start() < other.start();
  }

  /** The nearest name of the kind that a noun tells, when it tells nothing else. */
  private Referent ofKind(Phrase noun) {
    if (noun.plural || !noun.form.modifiers.isEmpty()) {
      return null;
    }
    List<Phrase> history = window.history();
    for (int i = history.size() - 1; i >= Math.max(0, history.size() - PHRASES); i--) {
      Phrase candidate = history.get(i);
      if (noun.sentence() - candidate.sentence() > NEAR) {
        return null;
      }
      if (candidate.kind == Phrase.Kind.NAME && KindNouns.admit(noun, candidate)) {
        return candidate.referent;
      }
    }
    return null;
  }
}
