package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import io.vertx.core.Future;
import java.util.List;

/** Where sentences are analysed: the port between what wants annotations and what makes them. */
@FunctionalInterface
public interface Analyzer {
  /**
   * Analyses sentences. Does not block, and may be called from any thread; called on a Vert.x
   * context, it answers on that context. The future may be complete already.
   *
   * @param sentences texts as {@link dev.lede.nlp.SentenceAnnotator} wants them
   * @param priority against the requests of others
   * @param timeoutMillis how long the caller waits, counted from this call
   * @return one answer a sentence, in order; or an {@link AnalysisFailure}, which holds the answers
   *     there are
   */
  Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis);

  /**
   * The same for a client that takes turns with others, and may come to want no answer.
   *
   * @param demand of this call, and no other
   */
  default Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis, Demand demand) {
    return analyze(sentences, priority, timeoutMillis);
  }
}
