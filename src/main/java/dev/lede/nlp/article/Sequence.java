package dev.lede.nlp.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What one reading of an article leaves to the next, like a {@link Memory}, for questions that come
 * as a list and in the same order each time: one a sentence. Those from the beginning and from the
 * end that are as they were cost no search; of the others the ones in between are remembered. Holds
 * what the last reading asked for and no more. Confined to one thread at a time.
 *
 * @param <K> what is asked; with an {@code equals} that tells all that the answer depends on
 * @param <V> the answer; immutable
 */
public final class Sequence<K, V> {
  private List<K> questions = List.of();
  private List<V> answers = List.of();
  private int head;
  private int tail;

  /**
   * The answers to questions.
   *
   * @param asked not changed afterwards
   * @param read gives an answer that is not remembered; pure
   */
  public List<V> of(List<K> asked, Function<? super K, ? extends V> read) {
    int most = Math.min(asked.size(), questions.size());
    head = 0;
    while (head < most && asked.get(head).equals(questions.get(head))) {
      head++;
    }
    tail = 0;
    while (tail < most - head && fromEnd(asked, tail).equals(fromEnd(questions, tail))) {
      tail++;
    }
    Map<K, V> between = new HashMap<>();
    for (int i = head; i < questions.size() - tail; i++) {
      between.put(questions.get(i), answers.get(i));
    }
    List<V> found = new ArrayList<>(asked.size());
    found.addAll(answers.subList(0, head));
    for (int i = head; i < asked.size() - tail; i++) {
      found.add(between.computeIfAbsent(asked.get(i), read));
    }
    found.addAll(answers.subList(answers.size() - tail, answers.size()));
    questions = asked;
    answers = found;
    return found;
  }

  /** How many of the last questions were, from the beginning, those of the time before. */
  public int head() {
    return head;
  }

  /** How many others were from the end. */
  public int tail() {
    return tail;
  }

  private static <T> T fromEnd(List<T> list, int index) {
    return list.get(list.size() - 1 - index);
  }
}
