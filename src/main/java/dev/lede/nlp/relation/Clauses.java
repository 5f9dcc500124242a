package dev.lede.nlp.relation;

import dev.lede.annotation.Mention;
import java.util.List;
import java.util.Set;

/** Finds the subjects of verbs, written or understood. */
final class Clauses {
  private static final int DEEPEST = 12;

  /** What opens a clause that does not say that something is so. */
  private static final Set<String> OPEN =
      Set.of("if", "unless", "whether", "without", "lest", "until", "before", "rather", "instead");

  private final Tree tree;
  private final Participants participants;

  Clauses(Tree tree, Participants participants) {
    this.tree = tree;
    this.participants = participants;
  }

  /** Whether what a verb has for a subject is what it is done to. */
  boolean isPassive(int verb) {
    int now = verb;
    for (int steps = 0; steps < DEEPEST; steps++) {
      if (tree.has(now, "nsubj:pass") || tree.has(now, "aux:pass")) {
        return true;
      }
      boolean bare = tree.isTagged(now, "VBN") && !tree.has(now, "aux") && !tree.has(now, "nsubj");
      if (bare && tree.is(now, "acl")) {
        return true;
      }
      if (!bare || !tree.is(now, "conj") || tree.head(now) < 0) {
        return false;
      }
      now = tree.head(now);
    }
    return false;
  }

  /** The mentions that do what a verb says; of a passive verb, those it is done to. */
  List<Mention> subjects(int verb) {
    return subjects(verb, 0);
  }

  private List<Mention> subjects(int verb, int depth) {
    for (int child : tree.children(verb)) {
      if (tree.isAny(child, "nsubj", "csubj")) {
        return tree.is(child, "nsubj") ? participants.all(child) : List.of();
      }
    }
    int head = tree.head(verb);
    if (head < 0 || depth > DEEPEST || tree.has(verb, "expl")) {
      return List.of();
    }
    if (tree.is(verb, "conj")) {
      return tree.isVerb(head) || tree.has(head, "cop") ? subjects(head, depth + 1) : List.of();
    }
    if (leads(verb)) {
      boolean other = tree.has(head, "obj") || tree.has(head, "iobj") || isPassive(head);
      return other ? List.of() : subjects(head, depth + 1);
    }
    if (tree.is(verb, "acl")) {
      return understood(verb, head);
    }
    boolean participle = tree.is(verb, "advcl") && tree.isTagged(verb, "VBG");
    return participle && !tree.has(verb, "mark") && !isPassive(head)
        ? subjects(head, depth + 1)
        : List.of();
  }

  /** Whether the verb above leads to a verb: "agree to meet", "vote to leave". */
  boolean leads(int verb) {
    if (tree.is(verb, "xcomp")) {
      return true;
    }
    return tree.is(verb, "advcl")
        && tree.isTagged(verb, "VB")
        && !tree.has(verb, "nsubj")
        && tree.isVerb(tree.head(verb))
        && isMarkedTo(verb);
  }

  private boolean isMarkedTo(int verb) {
    int mark = tree.child(verb, "mark");
    return mark >= 0 && tree.lemma(mark).equals("to");
  }

  /** The noun before a participle: "a firm making shoes", "a firm accused of fraud". */
  private List<Mention> understood(int verb, int noun) {
    boolean participle = tree.isTagged(verb, "VBG") || tree.isTagged(verb, "VBN");
    if (!participle || tree.has(verb, "mark") || !tree.token(verb).relation().equals("acl")) {
      return List.of();
    }
    Mention mention = participants.of(noun);
    return mention == null ? List.of() : List.of(mention);
  }

  /** Whether a clause says what a noun is about: "the claim that", "no guarantee that". */
  private boolean isClaim(int verb) {
    if (!tree.token(verb).relation().equals("acl")) {
      return false;
    }
    int mark = tree.child(verb, "mark");
    return mark >= 0 && tree.lemma(mark).equals("that");
  }

  /** Whether a verb is in a clause that only asks, wishes or supposes. */
  boolean isOpen(int verb) {
    int now = verb;
    for (int steps = 0; now >= 0 && steps < DEEPEST; steps++) {
      for (int child : tree.children(now)) {
        if (tree.is(child, "mark") && OPEN.contains(tree.lemma(child))) {
          return true;
        }
      }
      if (isClaim(now)) {
        return true;
      }
      if (tree.is(now, "ccomp")
          && tree.head(now) >= 0
          && Verbs.isWish(tree.lemma(tree.head(now)))) {
        return true;
      }
      now = tree.head(now);
    }
    return false;
  }
}
