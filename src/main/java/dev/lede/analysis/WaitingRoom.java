package dev.lede.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All sentences without an answer, each once: those that wait, by priority and then in order of
 * arrival, and those at a worker. Bounded; the last places are kept for what is urgent. Confined to
 * the dispatcher.
 */
final class WaitingRoom {
  private final int capacity;
  private final Map<String, WaitingSentence> known = new HashMap<>();
  private final Map<Priority, Deque<WaitingSentence>> lines = new EnumMap<>(Priority.class);
  private int waiting;

  /**
   * An empty room.
   *
   * @param capacity most sentences without an answer; {@link Priority#BULK} may take half of the
   *     places, {@link Priority#EDIT} three quarters
   */
  WaitingRoom(int capacity) {
    this.capacity = capacity;
    for (Priority priority : Priority.values()) {
      lines.put(priority, new ArrayDeque<>());
    }
  }

  /** How many wait. */
  int waiting() {
    return waiting;
  }

  /** How many are without an answer, waiting or at a worker. */
  int size() {
    return known.size();
  }

  /** The sentence with this text, or null. */
  WaitingSentence find(String text) {
    return known.get(text);
  }

  /** Whether so many more find a place. An empty room takes in any number. */
  boolean admits(int sentences, Priority priority) {
    long places =
        switch (priority) {
          case VISIBLE -> capacity;
          case EDIT -> capacity - capacity / 4;
          case BULK -> capacity - capacity / 2;
        };
    return sentences == 0 || known.isEmpty() || known.size() + sentences <= places;
  }

  /** A new sentence, at the end of its line. */
  WaitingSentence add(String text, Priority priority) {
    WaitingSentence sentence = new WaitingSentence(text, priority);
    known.put(text, sentence);
    lines.get(priority).addLast(sentence);
    waiting++;
    return sentence;
  }

  /** Somebody wants it sooner: it leaves its line for a better one, unless it is at a worker. */
  void raise(WaitingSentence sentence, Priority priority) {
    if (!sentence.sent() && priority.compareTo(sentence.priority()) < 0) {
      sentence.priority(priority);
      lines.get(priority).addLast(sentence);
    }
  }

  /** The next to be sent, at most so many; those nobody wants any more leave on the way. */
  List<WaitingSentence> take(int most) {
    List<WaitingSentence> taken = new ArrayList<>();
    for (Map.Entry<Priority, Deque<WaitingSentence>> line : lines.entrySet()) {
      while (taken.size() < most && !line.getValue().isEmpty()) {
        WaitingSentence sentence = line.getValue().pollFirst();
        boolean moved = sentence.sent() || sentence.priority() != line.getKey();
        if (!moved && sentence.wanted()) {
          sentence.sent(true);
          waiting--;
          taken.add(sentence);
        } else if (!moved) {
          waiting--;
          known.remove(sentence.text());
        }
      }
    }
    return taken;
  }

  /** What was taken waits again, before all others of its line. */
  void putBack(List<WaitingSentence> sentences) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      WaitingSentence sentence = sentences.get(i);
      sentence.sent(false);
      lines.get(sentence.priority()).addFirst(sentence);
      waiting++;
    }
  }

  /** A sentence that was taken has its answer. */
  void leave(WaitingSentence sentence) {
    known.remove(sentence.text());
  }

  /** Empties the room; says who was in it. */
  List<WaitingSentence> clear() {
    List<WaitingSentence> all = List.copyOf(known.values());
    known.clear();
    lines.values().forEach(Deque::clear);
    waiting = 0;
    return all;
  }
}
