package dev.lede.analysis;

import java.util.List;

/**
 * What goes to a worker over the event bus.
 *
 * @param sentences to annotate, the shortest first
 */
record SentenceBatch(List<String> sentences) {
  SentenceBatch {
    sentences = List.copyOf(sentences);
  }
}
