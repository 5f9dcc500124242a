package dev.lede.analysis;

import dev.lede.analysis.AnalysisFailure.Code;
import dev.lede.annotation.SentenceAnnotations;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * One call of {@link Analyzer#analyze} on its way: collects the answers and ends exactly once.
 * Handed from the caller to the dispatcher, which owns it from then on.
 */
final class AnalysisCall {
  private final List<String> sentences;
  private final Priority priority;
  private final Object client;
  private final SentenceAnnotations[] answers;
  private final BiConsumer<List<SentenceAnnotations>, AnalysisFailure> end;
  private int open;
  private Code fault;
  private boolean over;
  private Runnable cleanUp = () -> {};

  /**
   * A call without answers.
   *
   * @param client whose turn it is when it is this call's
   * @param end gets the answers, or the failure that holds those there are
   */
  AnalysisCall(
      List<String> sentences,
      Priority priority,
      Object client,
      BiConsumer<List<SentenceAnnotations>, AnalysisFailure> end) {
    this.sentences = sentences;
    this.priority = priority;
    this.client = client;
    this.answers = new SentenceAnnotations[sentences.size()];
    this.end = end;
    this.open = sentences.size();
  }

  List<String> sentences() {
    return sentences;
  }

  Priority priority() {
    return priority;
  }

  Object client() {
    return client;
  }

  /** Whether the sentence has its answer. */
  boolean answered(int sentence) {
    return answers[sentence] != null;
  }

  /** Whether nobody waits for answers any more. */
  boolean over() {
    return over;
  }

  /** What to do when the call is over, before its end is told. */
  void cleanUp(Runnable action) {
    cleanUp = action;
  }

  /** Takes the answer for a sentence, once. */
  void answer(int sentence, SentenceAnnotations annotations) {
    answers[sentence] = annotations;
    close();
  }

  /** A sentence failed, once; a reason that may pass outweighs one that stays. */
  void fail(Code code) {
    fault = fault == null || code.retryable() ? code : fault;
    close();
  }

  /** Ends the call with what it has, unless it is over. */
  void end(Code code, String message) {
    if (!over) {
      finish();
      end.accept(null, new AnalysisFailure(code, message, Arrays.asList(answers)));
    }
  }

  private void finish() {
    over = true;
    cleanUp.run();
  }

  private void close() {
    open--;
    if (open == 0 && fault != null) {
      end(fault, "Some of %d sentences were not analysed".formatted(answers.length));
    } else if (open == 0 && !over) {
      finish();
      end.accept(List.of(answers), null);
    }
  }
}
