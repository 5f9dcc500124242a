package dev.lede.analysis.wire;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that come with almost every message, such as tags, once for the whole process: the
 * cache keeps annotations of many sentences. Bounded; what comes when it is full is not shared.
 */
final class WordPool {
  private static final int MOST_WORDS = 4_096;
  private static final int MOST_CHARS = 24;
  private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

  private WordPool() {}

  /** The same word; the same object as before, if there is room for it. */
  static String shared(String word) {
    String known = WORDS.get(word);
    if (known != null || word.length() > MOST_CHARS || WORDS.size() >= MOST_WORDS) {
      return known == null ? word : known;
    }
    WORDS.putIfAbsent(word, word);
    return WORDS.get(word);
  }
}
