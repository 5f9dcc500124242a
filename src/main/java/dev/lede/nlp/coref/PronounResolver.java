package dev.lede.nlp.coref;

import dev.lede.annotation.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds what pronouns mean: of the phrases before one that agree with it and that the tree allows,
 * the one with the highest score, unless meaning none of them scores higher. Confined to one
 * reading.
 */
final class PronounResolver {
  private static final int PHRASES = 60;
  private static final int SENTENCES = 6;
  private static final Set<String> PARTS = Set.of("nmod", "nmod:poss", "amod", "compound", "det");

  private final List<Phrase> history;
  private final double[] weights;
  private final Observer observer;
  private final PairFeatures features = new PairFeatures();
  private long stamp;

  /** Told of each choice, for training. */
  interface Observer {
    /** A pronoun is looked at. */
    void pronoun(Phrase pronoun);

    /** One of the choices; null for none of them. */
    void choice(Phrase candidate, List<Integer> features);
  }

  /**
   * @param history the phrases read so far, growing
   * @param reading number of the reading
   * @param observer or null
   */
  PronounResolver(List<Phrase> history, int reading, double[] weights, Observer observer) {
    this.history = history;
    this.stamp = (long) reading << Integer.SIZE;
    this.weights = weights;
    this.observer = observer;
  }

  /** What a pronoun means, or null. */
  Referent resolve(Phrase pronoun, SentenceTree tree) {
    Pronoun form = pronoun.form.pronoun;
    if (form == null || isEmpty(pronoun, tree)) {
      return null;
    }
    if (observer != null) {
      observer.pronoun(pronoun);
    }
    Phrase best = best(form, pronoun, tree);
    pronoun.family = form;
    pronoun.gender = form.gender();
    pronoun.plural = best != null && best.plural;
    return best == null ? null : best.referent;
  }

  private Phrase best(Pronoun form, Phrase pronoun, SentenceTree tree) {
    stamp++;
    Phrase best = null;
    double highest = Double.NEGATIVE_INFINITY;
    int rank = 0;
    for (int i = history.size() - 1; i >= Math.max(0, history.size() - PHRASES); i--) {
      Phrase candidate = history.get(i);
      if (pronoun.sentence() - candidate.sentence() > SENTENCES) {
        break;
      }
      if (candidate.referent.stamp == stamp || !isAllowed(form, pronoun, candidate, tree)) {
        continue;
      }
      candidate.referent.stamp = stamp;
      features.pair(form, pronoun, candidate, rank++, clause(pronoun, candidate, tree));
      double score = choice(candidate);
      if (score > highest) {
        highest = score;
        best = candidate;
      }
    }
    features.none(form, pronoun, rank);
    return choice(null) > highest ? null : best;
  }

  private double choice(Phrase candidate) {
    if (observer != null) {
      observer.choice(candidate, features.list());
    }
    return features.score(weights);
  }

  /** Whether it fills a place only: "it rains". */
  private static boolean isEmpty(Phrase pronoun, SentenceTree tree) {
    return !tree.tokens.isEmpty() && tree.relation(pronoun.head).startsWith("expl");
  }

  private static boolean isAllowed(
      Pronoun form, Phrase pronoun, Phrase candidate, SentenceTree tree) {
    if (candidate.isRoleName() || !form.canMean(candidate)) {
      return false;
    }
    return pronoun.line != candidate.line
        || tree.tokens.isEmpty()
        || isFree(pronoun, candidate, tree);
  }

  /** The tree's word: not two parts of one verb, not the whole that it is a part of. */
  private static boolean isFree(Phrase pronoun, Phrase candidate, SentenceTree tree) {
    int governor = tree.head(pronoun.head);
    if (candidate.head == governor && PARTS.contains(tree.relation(pronoun.head))) {
      return false;
    }
    boolean sisters = tree.head(candidate.head) == governor && governor >= 0;
    if (sisters && isArgument(pronoun) && isArgument(candidate)) {
      return Pronoun.isReflexive(pronoun.lemma);
    }
    return !isPart(pronoun.head, candidate.head, tree);
  }

  private static boolean isArgument(Phrase phrase) {
    return phrase.role == Role.SUBJECT || phrase.role == Role.OBJECT || phrase.role == Role.OBLIQUE;
  }

  /** Whether a token is in what describes another, not in a clause about it. */
  private static boolean isPart(int token, int whole, SentenceTree tree) {
    int steps = 0;
    for (int a = token; a >= 0 && steps++ < tree.tokens.size(); a = tree.head(a)) {
      if (tree.head(a) == whole) {
        return PARTS.contains(tree.relation(a));
      }
    }
    return false;
  }

  /** How the two stand in one clause: 0 not, 1 the candidate is its subject, 2 otherwise. */
  private static int clause(Phrase pronoun, Phrase candidate, SentenceTree tree) {
    if (pronoun.line != candidate.line || tree.tokens.isEmpty()) {
      return 0;
    }
    if (verb(pronoun.head, tree) != verb(candidate.head, tree)) {
      return 0;
    }
    return candidate.role == Role.SUBJECT ? 1 : 2;
  }

  private static int verb(int token, SentenceTree tree) {
    int steps = 0;
    int a = tree.head(token);
    while (a >= 0 && steps++ < tree.tokens.size()) {
      Token governor = tree.tokens.get(a);
      if (governor.pos().equals("VERB") || governor.pos().equals("AUX")) {
        return a;
      }
      a = governor.head();
    }
    return -1;
  }
}
