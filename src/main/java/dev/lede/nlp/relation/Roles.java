package dev.lede.nlp.relation;

import dev.lede.annotation.Mention;
import java.util.List;
import java.util.Set;

/** Reads what people and things are said to be: "is president of Chile", "Ana, mayor of Lima". */
final class Roles {
  private static final Set<String> OF = Set.of("of", "for", "at", "to", "with", "in", "from");

  private final Tree tree;
  private final Participants participants;
  private final Clauses clauses;
  private final Predicates predicates;
  private final Findings findings;

  Roles(Tree tree, Participants participants, Clauses clauses, Findings findings) {
    this.tree = tree;
    this.participants = participants;
    this.clauses = clauses;
    this.predicates = new Predicates(tree, clauses);
    this.findings = findings;
  }

  /** Reads what a noun or an adjective says of another. */
  void read(int word) {
    if (clauses.isOpen(word)) {
      return;
    }
    if (tree.has(word, "cop") || (tree.is(word, "xcomp") && tree.isNoun(word))) {
      said(word, clauses.subjects(word));
    } else if (tree.is(word, "appos") && tree.isNoun(word) && participants.of(word) == null) {
      Mention named = participants.of(tree.head(word));
      if (named != null) {
        of(word, "be " + predicates.name(word), List.of(named), false);
      }
    } else if (tree.isNoun(word) && participants.introducesPerson(word)) {
      of(word, "be " + predicates.name(word), List.of(participants.of(word)), false);
    }
  }

  private void said(int word, List<Mention> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    boolean not = predicates.isNegated(word);
    Mention same = participants.of(word);
    String place = Prepositions.of(tree, word);
    if (same != null && tree.has(word, "cop")) {
      String phrase = place == null ? "be" : "be " + place;
      findings.add(subjects, phrase, participants.all(word), word, not);
    } else if (place == null) {
      of(word, predicates.copular(word), subjects, not);
    }
  }

  /** Whose or of what it is. */
  private void of(int word, String phrase, List<Mention> subjects, boolean not) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "nmod:poss") && tree.isNoun(word) && !tree.has(word, "acl:relcl")) {
        findings.add(subjects, phrase + " of", participants.all(child), word, not);
      } else if (tree.isAny(child, "nmod", "obl")) {
        String preposition = Prepositions.of(tree, child);
        if (preposition != null && OF.contains(preposition)) {
          String whole = phrase + " " + preposition;
          findings.add(subjects, whole, participants.all(child), word, not);
        }
      }
    }
  }
}
