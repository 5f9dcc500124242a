package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what nouns mean: what stands beside them ("Basya, the spokesman"), what was called so
 * before ("the minister"), or the nearest name of the kind ("the company", "the country"). A noun
 * that means none of them is something new, and may be meant again. Confined to one reading.
 */
final class Descriptions {
  private static final int NEAR = 3;
  private static final int FAR = 80;
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
  private final List<Phrase> history;
  private final Titles titles;
  private final Map<String, Referent> nouns = new HashMap<>();

  /**
   * @param history the phrases read so far, growing
   * @param titles who is called by which noun, growing
   */
  Descriptions(List<Phrase> history, Titles titles) {
    this.history = history;
    this.titles = titles;
  }

  /**
   * What a noun means: a referent known already, or a new one.
   *
   * @param phrases of its sentence
   */
  Referent resolve(Phrase noun, SentenceTree tree, List<Phrase> phrases) {
    Referent referent = beside(noun, tree, phrases);
    if (referent == null && noun.definite && !isOther(noun)) {
      referent = called(noun);
      referent = referent != null ? referent : ofKind(noun);
    }
    if (referent == null) {
      referent = new Referent();
      nouns.put(noun.lemma, referent);
    }
    noun.modifiers.forEach(referent::describe);
    if (referent.isNamed()) {
      titles.file(noun.lemma, referent);
    }
    return referent;
  }

  /** The name that it stands in apposition to. */
  private static Referent beside(Phrase noun, SentenceTree tree, List<Phrase> phrases) {
    boolean apposition = tree.relation(noun.head).equals("appos");
    for (Phrase name : phrases) {
      if (name.kind != Phrase.Kind.NAME || name.isRoleName() || noun.plural) {
        continue;
      }
      boolean before = apposition && tree.head(noun.head) == name.head;
      boolean after = tree.head(name.head) == noun.head && tree.relation(name.head).equals("appos");
      if ((before || after) && noun.nature.describes(name.nature)) {
        return name.referent;
      }
    }
    return null;
  }

  private static boolean isOther(Phrase noun) {
    return noun.modifiers.stream().anyMatch(OTHERNESS::contains);
  }

  /** What was last called by this noun, and by all that is said with it. */
  private Referent called(Phrase noun) {
    Referent best = null;
    if (!noun.plural) {
      for (Referent referent : titles.called(noun.lemma)) {
        boolean later = best == null || isBefore(best.last, referent.last);
        if (referent.last != null && later && fits(noun, referent)) {
          best = referent;
        }
      }
    }
    Referent unnamed = nouns.get(noun.lemma);
    if (unnamed != null && unnamed.last != null && fits(noun, unnamed)) {
      best = best == null || isBefore(best.last, unnamed.last) ? unnamed : best;
    }
    return best;
  }

  private static boolean fits(Phrase noun, Referent referent) {
    return noun.sentence - referent.last.sentence <= FAR
        && noun.gender.agrees(referent.gender())
        && noun.modifiers.stream().allMatch(word -> referent.isDescribed(country(word)));
  }

  private static String country(String word) {
    String country = Countries.ofDemonym(word);
    return country == null ? word : country.toLowerCase(Locale.ROOT);
  }

  private static boolean isBefore(Phrase one, Phrase other) {
    return one.range.start() < other.range.start();
  }

  /** The nearest name of the kind that a noun tells, when it tells nothing else. */
  private Referent ofKind(Phrase noun) {
    if (noun.plural || !noun.modifiers.isEmpty()) {
      return null;
    }
    for (int i = history.size() - 1; i >= Math.max(0, history.size() - PHRASES); i--) {
      Phrase candidate = history.get(i);
      if (noun.sentence - candidate.sentence > NEAR) {
        return null;
      }
      if (candidate.kind == Phrase.Kind.NAME && KindNouns.admit(noun, candidate)) {
        return candidate.referent;
      }
    }
    return null;
  }
}
