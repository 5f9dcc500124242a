package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.nlp.SentenceAnnotator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Annotates a batch; when that fails, each sentence alone, so that a bad sentence harms no other.
 * Blocking. Logs no text: an exception is told by its class and place, since its message may quote.
 */
final class BatchAnnotator {
  private static final Logger LOG = LoggerFactory.getLogger(BatchAnnotator.class);

  private final SentenceAnnotator annotator;

  BatchAnnotator(SentenceAnnotator annotator) {
    this.annotator = annotator;
  }

  /**
   * An answer for every sentence; never fails for a fault of the annotator, be it an {@link Error}:
   * one sentence that takes too much memory is no reason to lose those of others. A batch of
   * nothing is answered without the annotator.
   */
  BatchAnswer annotate(SentenceBatch batch) {
    if (batch.sentences().isEmpty()) {
      return new BatchAnswer(List.of(), Set.of());
    }
    try {
      return new BatchAnswer(checked(batch.sentences()), Set.of());
    } catch (RuntimeException | Error e) {
      LOG.warn("Batch of {} sentences failed: {}", batch.sentences().size(), place(e));
      return oneByOne(batch.sentences());
    }
  }

  private BatchAnswer oneByOne(List<String> sentences) {
    List<SentenceAnnotations> annotations = new ArrayList<>(sentences.size());
    Set<Integer> failed = new HashSet<>();
    for (String sentence : sentences) {
      try {
        annotations.addAll(checked(List.of(sentence)));
      } catch (RuntimeException | Error e) {
        LOG.error("Sentence of {} characters failed: {}", sentence.length(), place(e));
        failed.add(annotations.size());
        annotations.add(SentenceAnnotations.EMPTY);
      }
    }
    return new BatchAnswer(annotations, failed);
  }

  private List<SentenceAnnotations> checked(List<String> sentences) {
    List<SentenceAnnotations> annotations = annotator.annotate(sentences);
    if (annotations.size() != sentences.size()) {
      throw new IllegalStateException(
          "%d answers for %d sentences".formatted(annotations.size(), sentences.size()));
    }
    for (int i = 0; i < sentences.size(); i++) {
      int end = end(annotations.get(i));
      if (end > sentences.get(i).length()) {
        throw new IllegalStateException(
            "annotations reach to %d in a sentence of %d characters"
                .formatted(end, sentences.get(i).length()));
      }
    }
    return annotations;
  }

  /** Where the last of them ends. */
  static int end(SentenceAnnotations annotations) {
    int spans = annotations.spans().stream().mapToInt(Span::end).max().orElse(0);
    int tokens = annotations.tokens().stream().mapToInt(Token::end).max().orElse(0);
    return Math.max(spans, tokens);
  }

  private static String place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
