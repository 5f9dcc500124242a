package dev.lede.nlp.article;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What one reading of an article leaves to the next, so that what an edit did not change is not
 * read again: answers of pure functions by what they were asked. Holds what the last reading asked
 * for and no more, so it is bounded by the article. Confined to one thread at a time.
 *
 * @param <K> what is asked; with an {@code equals} that tells all that the answer depends on
 * @param <V> the answer; immutable, or changed by nobody but the one reading at work
 */
public final class Memory<K, V> {
  private Map<K, V> before = new HashMap<>();
  private Map<K, V> now = new HashMap<>();

  /**
   * The answer to a question.
   *
   * @param read gives it when it is not remembered; pure
   */
  public V of(K question, Function<? super K, ? extends V> read) {
    V known = now.get(question);
    if (known == null) {
      known = before.get(question);
      known = known == null ? read.apply(question) : known;
      now.put(question, known);
    }
    return known;
  }

  /** Ends a reading: what it did not ask for is forgotten. */
  public void endReading() {
    Map<K, V> spare = before;
    before = now;
    spare.clear();
    now = spare;
  }
}
