package dev.lede.nlp.coref;

import java.util.HashMap;
import java.util.Map;

/** Numbers nouns, so that they are searched for once and not in each reading. */
final class NounNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The number of a noun, from 0. */
  int of(String lemma) {
    return numbers.computeIfAbsent(lemma, l -> numbers.size());
  }

  /** How many nouns have a number. */
  int size() {
    return numbers.size();
  }
}
