package dev.lede.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many words in a text in one walk over it, whatever their case (Aho and Corasick's
 * automaton). The time does not depend on how many words there are.
 */
final class Automaton {
  /** Hears of the words that end at a place. */
  @FunctionalInterface
  interface Found {
    /**
     * Words end here.
     *
     * @param end one past their last UTF-16 code unit
     * @param words their indexes; they are the same but for their case
     */
    void at(int end, List<Integer> words);
  }

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>(2);
    final List<Integer> words = new ArrayList<>(0);

    /** The longest other prefix of a word that the way to this node ends with. */
    Node fallback;

    /** The nearest node on the chain of fall-backs where words end, or null. */
    Node shorter;
  }

  private final Node root = new Node();

  /** Takes words, none of them empty. */
  Automaton(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Node node = root;
      for (char c : words.get(i).toCharArray()) {
        node = node.next.computeIfAbsent(folded(c), k -> new Node());
      }
      node.words.add(i);
    }
    link();
  }

  /** Sets the fall-backs, level by level: those of shorter ways are needed for longer ones. */
  private void link() {
    List<Node> nodes = new ArrayList<>(root.next.values());
    nodes.forEach(node -> node.fallback = root);
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Node fallback = node.fallback;
      node.shorter = fallback.words.isEmpty() ? fallback.shorter : fallback;
      node.next.forEach(
          (c, child) -> {
            child.fallback = step(fallback, c);
            nodes.add(child);
          });
    }
  }

  private Node step(Node from, char c) {
    Node node = from;
    while (node != null) {
      Node next = node.next.get(c);
      if (next != null) {
        return next;
      }
      node = node.fallback;
    }
    return root;
  }

  /** Walks over a text once and tells all words in it. */
  void scan(String text, Found found) {
    Node node = root;
    for (int i = 0; i < text.length(); i++) {
      node = step(node, folded(text.charAt(i)));
      for (Node end = node; end != null; end = end.shorter) {
        if (!end.words.isEmpty()) {
          found.at(i + 1, end.words);
        }
      }
    }
  }

  /** One character for another, so that a word and its match have the same length. */
  private static char folded(char c) {
    return Character.toLowerCase(c);
  }
}
