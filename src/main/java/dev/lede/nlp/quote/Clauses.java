package dev.lede.nlp.quote;

import dev.lede.text.TextRange;
import java.util.Set;

/** The clauses that tell what somebody says in other words. Pure. */
final class Clauses {
  private static final Set<String> MARKS =
      Set.of("\"", "``", "''", "\u201C", "\u201D", ",", ".", ";", ":");

  private final Tree tree;

  Clauses(Tree tree) {
    this.tree = tree;
  }

  /** The clause under a verb of saying, or null. */
  TextRange of(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.relation(child).equals("ccomp") && child > verb && tree.child(child, "nsubj") >= 0) {
        return span(tree.reach(child), verb, true);
      }
    }
    return before(verb);
  }

  /** The clause before "he said", or around it. */
  private TextRange before(int verb) {
    for (int child : tree.children(verb)) {
      boolean said = Set.of("ccomp", "parataxis").contains(tree.relation(child));
      if (said && child < verb) {
        return span(tree.reach(child), verb, false);
      }
    }
    boolean inserted = tree.relation(verb).equals("parataxis") && tree.child(verb, "nsubj") >= 0;
    if (!inserted || tree.head(verb) > verb) {
      return null;
    }
    int[] whole = tree.reach(tree.head(verb));
    int[] own = tree.reach(verb);
    return own[0] > tree.head(verb) ? span(new int[] {whole[0], own[0] - 1}, verb, false) : null;
  }

  /** The clause of {@code head} without the phrase that tells its source; null when they mix. */
  TextRange around(int head, int source) {
    if (head < 0) {
      return null;
    }
    int[] whole = tree.reach(head);
    int[] own = tree.reach(source);
    if (own[1] < head) {
      return span(new int[] {own[1] + 1, whole[1]}, source, true);
    }
    return own[0] > head ? span(new int[] {whole[0], own[0] - 1}, source, false) : null;
  }

  /** The tokens without marks at their ends and without what lies on the other side of the cue. */
  private TextRange span(int[] reach, int cue, boolean after) {
    int first = after ? Math.max(reach[0], cue + 1) : reach[0];
    int last = after ? reach[1] : Math.min(reach[1], cue - 1);
    while (first <= last && (isMark(first) || (after && tree.form(first).equals("that")))) {
      first++;
    }
    while (last >= first && isMark(last)) {
      last--;
    }
    return last - first < 1
        ? null
        : new TextRange(tree.token(first).start(), tree.token(last).end());
  }

  private boolean isMark(int token) {
    return MARKS.contains(tree.form(token));
  }
}
