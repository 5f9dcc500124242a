package dev.lede.format;

import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Mentions laid over tokens: for each token the mentions that touch it, outermost first. A mention
 * whose border falls inside a token reaches to the token's border here.
 */
final class TokenMentions {
  private final List<List<Mention>> around = new ArrayList<>();
  private final List<Token> tokens;

  TokenMentions(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    Deque<Mention> open = new ArrayDeque<>();
    int next = 0;
    for (Token token : tokens) {
      while (next < mentions.size() && mentions.get(next).start() < token.end()) {
        open.addLast(mentions.get(next++));
      }
      open.removeIf(mention -> mention.end() <= token.start());
      around.add(List.copyOf(open));
    }
  }

  /** The mentions that touch token {@code i}, outermost first. */
  List<Mention> at(int i) {
    return around.get(i);
  }

  /** Whether token {@code i} is the first that {@code mention} touches. */
  boolean begins(int i, Mention mention) {
    return i == 0 || !around.get(i - 1).contains(mention);
  }

  /**
   * IOB2 label of token {@code i} in a layer, 0 the outermost; the layer is that of its mention.
   */
  String iob(int i, int layer) {
    if (around.get(i).size() <= layer) {
      return "O";
    }
    Mention mention = around.get(i).get(layer);
    return (begins(i, mention) ? "B-" : "I-") + mention.label();
  }

  /** Mentions whose borders are not those of tokens, or that touch no token. */
  long unaligned(List<Mention> mentions) {
    Set<Integer> starts = new HashSet<>();
    Set<Integer> ends = new HashSet<>();
    tokens.forEach(
        token -> {
          starts.add(token.start());
          ends.add(token.end());
        });
    return mentions.stream()
        .filter(m -> !starts.contains(m.start()) || !ends.contains(m.end()))
        .count();
  }
}
