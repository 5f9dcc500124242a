package dev.lede.analysis;

import dev.lede.annotation.SentenceAnnotations;
import java.util.ArrayList;
import java.util.List;

/** A sentence without an answer, and everyone who wants one. Confined to the dispatcher. */
final class WaitingSentence {
  private record Caller(AnalysisCall call, int index) {}

  private final String text;
  private final List<Caller> callers = new ArrayList<>(1);
  private Priority priority;
  private boolean sent;

  WaitingSentence(String text, Priority priority) {
    this.text = text;
    this.priority = priority;
  }

  String text() {
    return text;
  }

  /** The highest priority of all who want it. */
  Priority priority() {
    return priority;
  }

  void priority(Priority priority) {
    this.priority = priority;
  }

  /** Whether it is at a worker. */
  boolean sent() {
    return sent;
  }

  void sent(boolean sent) {
    this.sent = sent;
  }

  void join(AnalysisCall call, int index) {
    callers.add(new Caller(call, index));
  }

  /** Whether anybody still wants the answer. */
  boolean wanted() {
    return callers.stream().anyMatch(caller -> !caller.call().over());
  }

  void answer(SentenceAnnotations annotations) {
    callers.forEach(caller -> caller.call().answer(caller.index(), annotations));
  }

  void fail(AnalysisFailure.Code code) {
    callers.forEach(caller -> caller.call().fail(code));
  }
}
