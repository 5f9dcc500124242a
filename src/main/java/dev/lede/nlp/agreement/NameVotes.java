package dev.lede.nlp.agreement;

import dev.lede.annotation.Label;
import dev.lede.nlp.agreement.SentenceNames.Name;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all sentences of an article say about each of its names. A span votes for its label with its
 * score; a person's full name votes with half of its score for the surname too. Counts are whole
 * thousandths, so the order of votes does not matter and what is withdrawn leaves no trace.
 *
 * <p>Mutable, confined to one thread. Memory is linear in the number of different names.
 */
final class NameVotes {
  /** A name with this score stands for itself wherever else it is written the same. */
  private static final double SURE = 0.9;

  private static final int WHOLE = 1000;

  private final Map<String, Ballot> ballots = new HashMap<>();
  private final Map<String, Integer> sure = new HashMap<>();

  /** Who won, and what was sure, when {@link #flipped} was asked last, of all touched since. */
  private final Map<String, Optional<Label>> winnersBefore = new HashMap<>();

  private final Map<String, Boolean> sureBefore = new HashMap<>();

  /** Counts of one name, a label each. */
  private static final class Ballot {
    private final Map<Label, Long> counts = new EnumMap<>(Label.class);
    private Label winner;

    /** Adds to a count, or takes from it; of equals the label that comes first wins. */
    void add(Label label, long votes) {
      counts.merge(label, votes, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b));
      winner = null;
      long most = 0;
      for (Map.Entry<Label, Long> count : counts.entrySet()) {
        if (count.getValue() > most) {
          most = count.getValue();
          winner = count.getKey();
        }
      }
    }
  }

  /** Counts the votes of a sentence. */
  void add(SentenceNames names) {
    names.names().forEach(name -> count(name, 1));
  }

  /** Takes the votes of a sentence back; they must have been counted. */
  void withdraw(SentenceNames names) {
    names.names().forEach(name -> count(name, -1));
  }

  /** Keys of all names that have another winner, or are sure or not any more, since last asked. */
  Set<String> flipped() {
    Set<String> keys = new HashSet<>();
    winnersBefore.forEach(
        (key, before) -> {
          if (before.orElse(null) != winner(key)) {
            keys.add(key);
          }
        });
    sureBefore.forEach(
        (text, before) -> {
          if (before != isSure(text)) {
            keys.add(SentenceNames.key(text));
          }
        });
    winnersBefore.clear();
    sureBefore.clear();
    return keys;
  }

  /** The label that a name has in this article, or null when no sentence names it. */
  Label winner(String key) {
    Ballot ballot = ballots.get(key);
    return ballot == null ? null : ballot.winner;
  }

  /** Whether some sentence is sure of a name written exactly so. */
  boolean isSure(String text) {
    return sure.containsKey(text);
  }

  private void count(Name name, int sign) {
    long votes = Math.max(1, Math.round(name.span().score() * WHOLE));
    cast(name.key(), name.span().label(), sign * votes);
    if (name.surname() != null) {
      cast(name.surname(), name.span().label(), sign * Math.max(1, votes / 2));
    }
    if (name.span().score() >= SURE) {
      sureBefore.putIfAbsent(name.text(), isSure(name.text()));
      sure.merge(name.text(), sign, (a, b) -> a + b == 0 ? null : a + b);
    }
  }

  private void cast(String key, Label label, long votes) {
    winnersBefore.putIfAbsent(key, Optional.ofNullable(winner(key)));
    Ballot ballot = ballots.computeIfAbsent(key, k -> new Ballot());
    ballot.add(label, votes);
    if (ballot.winner == null) {
      ballots.remove(key);
    }
  }
}
