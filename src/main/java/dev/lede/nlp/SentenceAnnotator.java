package dev.lede.nlp;

import dev.lede.annotation.SentenceAnnotations;
import java.util.List;

/**
 * Annotates sentences. A pure function of the text of each sentence: the same sentence always gets
 * the same annotations, whatever stands beside it in the list.
 *
 * <p>Blocking, so never called on an event loop. Safe to call from several threads at once.
 */
@FunctionalInterface
public interface SentenceAnnotator {
  /**
   * Annotates each sentence.
   *
   * @param sentences texts without leading or trailing white space, none empty
   * @return one answer a sentence, in the order of the sentences
   * @throws RuntimeException when a sentence cannot be annotated; the others of the list are then
   *     without answer too and may be asked again alone
   */
  List<SentenceAnnotations> annotate(List<String> sentences);
}
