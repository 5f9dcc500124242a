package dev.lede.nlp.relation;

import dev.lede.annotation.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A dependency tree that can be walked downwards. */
final class Tree {
  private final String text;
  private final List<Token> tokens;
  private final List<List<Integer>> children;

  /**
   * Of a sentence.
   *
   * @param tokens with offsets and heads that count from its start
   */
  Tree(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.children = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      children.add(List.of());
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = head(i);
      if (head >= 0) {
        if (children.get(head).isEmpty()) {
          children.set(head, new ArrayList<>(4));
        }
        children.get(head).add(i);
      }
    }
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The governor of a token, or -1. */
  int head(int i) {
    return tokens.get(i).head();
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  /** Whether the relation of a token to its governor is {@code name} or a kind of it. */
  boolean is(int i, String name) {
    String relation = tokens.get(i).relation();
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** Whether the relation of a token to its governor is one of {@code names}. */
  boolean isAny(int i, String... names) {
    for (String name : names) {
      if (is(i, name)) {
        return true;
      }
    }
    return false;
  }

  /** The first child with a relation, or -1. */
  int child(int i, String relation) {
    for (int child : children.get(i)) {
      if (is(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  boolean has(int i, String relation) {
    return child(i, relation) >= 0;
  }

  String lemma(int i) {
    String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    return isVerb(i) ? VerbForms.base(word(i), tokens.get(i).tag(), lemma) : lemma;
  }

  /** The word in small letters. */
  String word(int i) {
    Token token = tokens.get(i);
    return text.substring(token.start(), token.end()).toLowerCase(Locale.ROOT);
  }

  boolean isTagged(int i, String tag) {
    return tokens.get(i).tag().equals(tag);
  }

  boolean isVerb(int i) {
    return tokens.get(i).pos().equals("VERB");
  }

  boolean isNoun(int i) {
    return tokens.get(i).pos().equals("NOUN") || tokens.get(i).pos().equals("PROPN");
  }
}
