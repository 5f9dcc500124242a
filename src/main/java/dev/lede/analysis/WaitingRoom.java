package dev.lede.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All sentences without an answer, each once: those that wait, by priority and then in turns of
 * their clients, and those at a worker. Bounded; the last places are kept for what is urgent.
 * Confined to the dispatcher.
 */
final class WaitingRoom {
  /** Every so many turns one goes to what is not the most urgent, so that all get on. */
  private static final int PATIENCE = 8;

  private static final Priority[] PRIORITIES = Priority.values();

  private final int capacity;
  private final Map<String, WaitingSentence> known = new HashMap<>();
  private final Map<Priority, Line> lines = new EnumMap<>(Priority.class);
  private int waiting;
  private int turns;

  /**
   * An empty room.
   *
   * @param capacity most sentences without an answer; {@link Priority#BULK} may take half of the
   *     places, {@link Priority#EDIT} three quarters
   */
  WaitingRoom(int capacity) {
    this.capacity = capacity;
    for (Priority priority : PRIORITIES) {
      lines.put(priority, new Line(priority));
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
          case TYPED, VISIBLE -> capacity;
          case EDIT -> capacity - capacity / 4;
          case BULK -> capacity - capacity / 2;
        };
    return sentences == 0 || known.isEmpty() || known.size() + sentences <= places;
  }

  /** Somebody wants a sentence: a new one finds a place, one that waits may find a better one. */
  void join(AnalysisCall call, int index) {
    String text = call.sentences().get(index);
    WaitingSentence sentence = known.get(text);
    boolean fresh = sentence == null;
    if (fresh) {
      sentence = new WaitingSentence(text, call.priority());
      known.put(text, sentence);
      waiting++;
    }
    sentence.join(call, index);
    boolean sooner = !sentence.sent() && call.priority().compareTo(sentence.priority()) < 0;
    if (fresh || sooner) {
      sentence.priority(call.priority());
      lines.get(call.priority()).add(call.client(), sentence);
    }
  }

  /**
   * Those of a call that is over leave, unless somebody else wants them or they are at a worker.
   */
  void leave(AnalysisCall call) {
    for (String text : call.sentences()) {
      WaitingSentence sentence = known.get(text);
      if (sentence != null && !sentence.sent() && !sentence.wanted()) {
        known.remove(text);
        waiting--;
      }
    }
  }

  /**
   * The next to be sent: at most so many, and no more once they have so many characters together.
   */
  List<WaitingSentence> take(int most, int chars) {
    List<WaitingSentence> taken = new ArrayList<>();
    int length = 0;
    while (taken.size() < most && length < chars && waiting > 0) {
      WaitingSentence next = next();
      if (next == null) {
        break;
      }
      next.sent(true);
      waiting--;
      length += next.text().length();
      taken.add(next);
    }
    return taken;
  }

  private WaitingSentence next() {
    turns++;
    WaitingSentence next = turns % PATIENCE == 0 ? lessUrgent() : null;
    for (int i = 0; i < PRIORITIES.length && next == null; i++) {
      next = lines.get(PRIORITIES[i]).poll();
    }
    return next;
  }

  /** The next of a line that is not the first, another each time. */
  private WaitingSentence lessUrgent() {
    int others = PRIORITIES.length - 1;
    WaitingSentence next = null;
    for (int i = 0; i < others && next == null; i++) {
      next = lines.get(PRIORITIES[1 + (turns / PATIENCE + i) % others]).poll();
    }
    return next;
  }

  /** What was taken waits again, before all others of its line; unless the room was emptied. */
  void putBack(List<WaitingSentence> sentences) {
    for (int i = sentences.size() - 1; i >= 0; i--) {
      WaitingSentence sentence = sentences.get(i);
      sentence.sent(false);
      if (known.get(sentence.text()) != sentence) {
        continue;
      }
      if (sentence.wanted()) {
        lines.get(sentence.priority()).putBack(sentence);
        waiting++;
      } else {
        known.remove(sentence.text());
      }
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
    lines.values().forEach(Line::clear);
    waiting = 0;
    return all;
  }
}
