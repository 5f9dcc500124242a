package dev.lede.nlp.relation;

import dev.lede.annotation.Mention;
import java.util.List;
import java.util.Set;

/** Reads what verbs say: of their subjects, objects, agents and the nouns with prepositions. */
final class Actions {
  /** Prepositions that tie a noun after a common noun to the verb: "impose sanctions on Iran". */
  private static final Set<String> TIES =
      Set.of("with", "on", "against", "to", "towards", "toward");

  private final Tree tree;
  private final Participants participants;
  private final Clauses clauses;
  private final Predicates predicates;
  private final Findings findings;

  Actions(Tree tree, Participants participants, Clauses clauses, Findings findings) {
    this.tree = tree;
    this.participants = participants;
    this.clauses = clauses;
    this.predicates = new Predicates(tree, clauses);
    this.findings = findings;
  }

  void read(int verb) {
    List<Mention> subjects = clauses.subjects(verb);
    if (clauses.isOpen(verb)) {
      return;
    }
    boolean not = predicates.isNegated(verb);
    if (clauses.isPassive(verb)) {
      passive(verb, subjects, not);
    } else if (!subjects.isEmpty()) {
      active(verb, subjects, not);
    }
  }

  private void active(int verb, List<Mention> subjects, boolean not) {
    String phrase = predicates.active(verb);
    int object = tree.child(verb, "obj");
    boolean named = false;
    for (int child : tree.children(verb)) {
      if (tree.isAny(child, "obj", "iobj")) {
        List<Mention> objects = participants.all(child);
        named |= !objects.isEmpty();
        findings.add(subjects, phrase, objects, verb, not);
      }
    }
    if (object >= 0 && !named) {
      noun(verb, phrase, object, subjects, not);
    }
    for (int child : tree.children(verb)) {
      oblique(verb, phrase, child, object, named, subjects, not);
    }
  }

  /** What is done with a common noun to a named one: "hold talks with Iran". */
  private void noun(int verb, String phrase, int object, List<Mention> subjects, boolean not) {
    for (int child : tree.children(object)) {
      String tie = tree.is(child, "nmod") ? preposition(child) : null;
      if (tie != null && TIES.contains(tie)) {
        String whole = phrase + " " + tree.lemma(object) + " " + tie;
        findings.add(subjects, whole, participants.all(child), verb, not);
      }
    }
  }

  private void oblique(
      int verb,
      String phrase,
      int child,
      int object,
      boolean named,
      List<Mention> subjects,
      boolean not) {
    String preposition = tree.is(child, "obl") ? preposition(child) : null;
    if (preposition == null) {
      return;
    }
    boolean tied = Verbs.isSharing(preposition) || Verbs.isPlacing(preposition, tree.lemma(verb));
    boolean beside = named && !Set.of("to", "against").contains(preposition);
    if (tied && !beside) {
      String noun = object >= 0 && !named ? " " + tree.lemma(object) : "";
      String whole = phrase + noun + " " + preposition;
      findings.add(subjects, whole, participants.all(child), verb, not);
    }
    if (isRole(verb, preposition, child)) {
      role(phrase + " as " + predicates.name(child), child, subjects, verb, not);
    }
  }

  /** What somebody does as something of a named one: "serve as president of Chile". */
  private void role(String phrase, int noun, List<Mention> subjects, int verb, boolean not) {
    for (int child : tree.children(noun)) {
      String preposition = tree.is(child, "nmod") ? preposition(child) : null;
      if (preposition != null && Set.of("of", "for", "at", "to").contains(preposition)) {
        String whole = phrase + " " + preposition;
        findings.add(subjects, whole, participants.all(child), verb, not);
      }
    }
  }

  private boolean isRole(int verb, String preposition, int noun) {
    return preposition.equals("as")
        && Verbs.isNaming(tree.lemma(verb))
        && participants.of(noun) == null;
  }

  private void passive(int verb, List<Mention> subjects, boolean not) {
    String phrase = predicates.passive(verb);
    for (int child : tree.children(verb)) {
      if (tree.isAny(child, "obj")) {
        findings.add(subjects, phrase, participants.all(child), verb, not);
      }
      String preposition = tree.is(child, "obl") ? preposition(child) : null;
      if (preposition == null) {
        continue;
      }
      if (preposition.equals("by") || tree.is(child, "obl:agent")) {
        findings.add(participants.all(child), predicates.active(verb), subjects, verb, not);
      } else if (Verbs.isSharing(preposition) || Verbs.isPlacing(preposition, tree.lemma(verb))) {
        String whole = phrase + " " + preposition;
        findings.add(subjects, whole, participants.all(child), verb, not);
      } else if (isRole(verb, preposition, child)) {
        role(phrase + " as " + predicates.name(child), child, subjects, verb, not);
      }
    }
  }

  /** The preposition of a noun; null when it has none, several, or one of several words. */
  private String preposition(int noun) {
    return Prepositions.of(tree, noun);
  }
}
