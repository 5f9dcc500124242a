package dev.lede.nlp.relation;

import dev.lede.annotation.Mention;
import java.util.List;

/** Finds who says that something is so. */
final class Attributions {
  private static final int DEEPEST = 10;

  private final Tree tree;
  private final Participants participants;
  private final Clauses clauses;

  Attributions(Tree tree, Participants participants, Clauses clauses) {
    this.tree = tree;
    this.participants = participants;
    this.clauses = clauses;
  }

  /**
   * Who says it.
   *
   * @param speaker or null when the sentence names none
   * @param denied whether they say that it is not so
   */
  record Source(Mention speaker, boolean denied) {}

  /** Who says what the clause of a verb says. */
  Source of(int verb) {
    int now = verb;
    boolean denied = false;
    for (int steps = 0; now >= 0 && steps < DEEPEST; steps++) {
      Mention aside = aside(now);
      if (aside != null) {
        return new Source(aside, denied);
      }
      int head = tree.head(now);
      if (head < 0) {
        break;
      }
      if (tree.is(now, "ccomp")) {
        denied ^= tree.lemma(head).equals("deny");
        if (Verbs.isSpeech(tree.lemma(head))) {
          return new Source(speaker(head), denied);
        }
      }
      now = tree.isAny(now, "ccomp", "conj", "advcl", "xcomp") ? head : -1;
    }
    return new Source(null, denied);
  }

  private Mention speaker(int verb) {
    if (clauses.isPassive(verb)) {
      return null;
    }
    List<Mention> subjects = clauses.subjects(verb);
    return subjects.isEmpty() ? null : subjects.get(0);
  }

  /** The one that "X said" beside a clause names, or "according to X" in it; null without one. */
  private Mention aside(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "parataxis") && Verbs.isSpeech(tree.lemma(child))) {
        Mention speaker = tree.has(child, "nsubj") ? speaker(child) : null;
        if (speaker != null) {
          return speaker;
        }
      }
      int mark = tree.is(child, "obl") ? tree.child(child, "case") : -1;
      if (mark >= 0 && tree.word(mark).equals("according")) {
        return participants.of(child);
      }
    }
    return null;
  }
}
