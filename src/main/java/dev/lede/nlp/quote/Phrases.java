package dev.lede.nlp.quote;

import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes phrases for speakers of the words that head them. Pure. */
final class Phrases {
  private static final Set<String> NAMED =
      Set.of("named", "called", "identified", "nicknamed", "known");

  /** Relations of a phrase's own words. */
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "flat", "nmod", "case", "nummod", "fixed", "goeswith");

  private final Tree tree;

  Phrases(Tree tree) {
    this.tree = tree;
  }

  /** The phrase of a head. */
  SpeakerPhrase of(int head) {
    List<TextRange> heads = new ArrayList<>();
    heads.add(tree.range(head));
    for (int child : tree.children(head)) {
      if (Set.of("appos", "flat").contains(tree.relation(child)) || tree.is(child, "nmod:desc")) {
        heads.add(tree.range(child));
      }
    }
    heads.addAll(named(head));
    if (tree.relation(head).equals("nsubj")) {
      for (int sibling : tree.children(tree.head(head))) {
        boolean next = Math.abs(sibling - head) == 1;
        if (next && tree.relation(sibling).equals("nsubj")) {
          heads.add(tree.range(sibling));
        }
      }
    }
    return new SpeakerPhrase(range(head), heads, tree.form(head), kind(head));
  }

  /** X in "a student named X". */
  private List<TextRange> named(int head) {
    List<TextRange> names = new ArrayList<>();
    for (int child : tree.children(head)) {
      if (tree.relation(child).equals("acl") && NAMED.contains(tree.form(child))) {
        tree.children(child).forEach(name -> names.add(tree.range(name)));
      }
    }
    return names;
  }

  private SpeakerPhrase.Kind kind(int head) {
    return switch (tree.token(head).pos()) {
      case "PRON" -> SpeakerPhrase.Kind.PRONOUN;
      case "PROPN" -> SpeakerPhrase.Kind.NAME;
      default -> isDefinite(head) ? SpeakerPhrase.Kind.DEFINITE : SpeakerPhrase.Kind.NOUN;
    };
  }

  private boolean isDefinite(int head) {
    for (int child : tree.children(head)) {
      String relation = tree.token(child).relation();
      if (relation.equals("det")) {
        return Set.of("the", "this", "that").contains(tree.form(child));
      }
      if (relation.equals("nmod:poss") || relation.equals("nummod")) {
        return false;
      }
    }
    return false;
  }

  /** The words around the head that belong to it, without clauses and appositions. */
  private TextRange range(int head) {
    int first = head;
    int last = head;
    List<Integer> queue = new ArrayList<>(List.of(head));
    for (int i = 0; i < queue.size() && i < tree.size(); i++) {
      int token = queue.get(i);
      first = Math.min(first, token);
      last = Math.max(last, token);
      for (int child : tree.children(token)) {
        boolean role = token == head && tree.relation(child).equals("case");
        if (INSIDE.contains(tree.relation(child)) && !role) {
          queue.add(child);
        }
      }
    }
    return new TextRange(tree.token(first).start(), tree.token(last).end());
  }
}
