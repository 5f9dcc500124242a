package dev.lede.nlp.article;

import dev.lede.annotation.SentenceAnnotations;

/**
 * What a sentence is by itself, wherever it stands: the question for what depends on no more than
 * that. Two are equal when the texts are equal and the annotations are the same object, so it costs
 * next to nothing to compare them.
 *
 * @param text of the sentence
 * @param annotations of the sentence
 */
public record SentenceKey(String text, SentenceAnnotations annotations) {
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(Object other) {
    return other instanceof SentenceKey key
        && annotations == key.annotations
        && text.equals(key.text);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + System.identityHashCode(annotations);
  }
}
