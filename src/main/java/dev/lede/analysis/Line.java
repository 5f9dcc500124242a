package dev.lede.analysis;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sentences of one priority that wait. Clients take turns, one sentence each, in the order in
 * which they came; so who wants much waits longer, and nobody else does. A client that puts a new
 * sentence in the place of one it has given up keeps its turn. Confined to the dispatcher.
 */
final class Line {
  private final Priority priority;
  private final Map<Object, Deque<WaitingSentence>> clients = new LinkedHashMap<>();

  Line(Priority priority) {
    this.priority = priority;
  }

  /** Another sentence of a client. */
  void add(Object client, WaitingSentence sentence) {
    Deque<WaitingSentence> own = clients.computeIfAbsent(client, c -> new ArrayDeque<>(2));
    own.removeIf(earlier -> !isHere(earlier));
    own.addLast(sentence);
  }

  /** It was taken and comes back, before all others. */
  void putBack(WaitingSentence sentence) {
    Map<Object, Deque<WaitingSentence>> rest = new LinkedHashMap<>(clients);
    clients.clear();
    clients.put(sentence, new ArrayDeque<>(2));
    clients.get(sentence).add(sentence);
    clients.putAll(rest);
  }

  /** The next sentence, or null. */
  WaitingSentence poll() {
    while (!clients.isEmpty()) {
      Iterator<Map.Entry<Object, Deque<WaitingSentence>>> first = clients.entrySet().iterator();
      Map.Entry<Object, Deque<WaitingSentence>> turn = first.next();
      WaitingSentence next = next(turn.getValue());
      first.remove();
      if (!turn.getValue().isEmpty()) {
        clients.put(turn.getKey(), turn.getValue());
      }
      if (next != null) {
        return next;
      }
    }
    return null;
  }

  private WaitingSentence next(Deque<WaitingSentence> own) {
    while (!own.isEmpty()) {
      WaitingSentence sentence = own.pollFirst();
      if (isHere(sentence)) {
        return sentence;
      }
    }
    return null;
  }

  /** Whether it waits here: not at a worker, nor in a better line, nor for nobody. */
  private boolean isHere(WaitingSentence sentence) {
    return !sentence.sent() && sentence.priority() == priority && sentence.wanted();
  }

  void clear() {
    clients.clear();
  }
}
