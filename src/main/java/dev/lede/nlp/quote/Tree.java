package dev.lede.nlp.quote;

import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The words of one sentence with links to their dependents. Immutable. */
final class Tree {
  private final List<Token> tokens;
  private final String[] forms;
  private final List<List<Integer>> children;

  Tree(String sentence, List<Token> tokens) {
    this.tokens = tokens;
    this.forms = new String[tokens.size()];
    this.children = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      forms[i] = sentence.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
      if (token.head() >= 0) {
        addChild(token.head(), i);
      }
    }
  }

  private void addChild(int head, int child) {
    List<Integer> siblings = children.get(head);
    if (siblings.isEmpty()) {
      siblings = new ArrayList<>(4);
      children.set(head, siblings);
    }
    siblings.add(child);
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  int head(int i) {
    return tokens.get(i).head();
  }

  /** Relation to the head, without its subtype. */
  String relation(int i) {
    String relation = tokens.get(i).relation();
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  boolean is(int i, String relation) {
    return tokens.get(i).relation().equals(relation);
  }

  /** Dependents of a token in text order. */
  List<Integer> children(int i) {
    return children.get(i);
  }

  /** The word itself in lower case. */
  String form(int i) {
    return forms[i];
  }

  TextRange range(int i) {
    return new TextRange(tokens.get(i).start(), tokens.get(i).end());
  }

  /** The first dependent with this relation (without subtype), or -1. */
  int child(int i, String relation) {
    for (int child : children.get(i)) {
      if (relation(child).equals(relation)) {
        return child;
      }
    }
    return -1;
  }

  /** Whether the token has a dependent with one of these forms. */
  boolean hasChild(int i, String relation, String form) {
    for (int child : children.get(i)) {
      if (relation(child).equals(relation) && form(child).equals(form)) {
        return true;
      }
    }
    return false;
  }

  /** First and last token of the subtree of {@code i}, as token indices. */
  int[] reach(int i) {
    int[] reach = {i, i};
    List<Integer> queue = new ArrayList<>(List.of(i));
    for (int next = 0; next < queue.size() && next < size(); next++) {
      int token = queue.get(next);
      reach[0] = Math.min(reach[0], token);
      reach[1] = Math.max(reach[1], token);
      queue.addAll(children.get(token));
    }
    return reach;
  }
}
