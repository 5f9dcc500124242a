package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import java.util.List;
import java.util.Set;

/**
 * What a worker answers to a {@link SentenceBatch}.
 *
 * @param annotations one a sentence, in the order of the batch; empty ones where it failed
 * @param failed indexes of the sentences that could not be annotated
 */
record BatchAnswer(List<SentenceAnnotations> annotations, Set<Integer> failed) {
  BatchAnswer {
    annotations = List.copyOf(annotations);
    failed = Set.copyOf(failed);
  }
}
