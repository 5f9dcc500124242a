package dev.lede.annotation;

import java.util.Objects;

/**
 * A labelled stretch of one sentence, as the engine found it.
 *
 * @param start first UTF-16 code unit, counted from the start of the sentence
 * @param end one past the last
 * @param label what the stretch names
 * @param score how sure the engine is, 0 to 1
 * @param runnerUp what else it looks like, or null where nothing else is worth telling
 */
public record Span(int start, int end, Label label, double score, RunnerUp runnerUp) {
  public Span {
    Checks.range(start, end);
    Objects.requireNonNull(label, "label");
    Checks.score(score);
  }

  /** A stretch that looks like nothing else. */
  public Span(int start, int end, Label label, double score) {
    this(start, end, label, score, null);
  }

  /** The same over another range. */
  public Span at(int newStart, int newEnd) {
    return new Span(newStart, newEnd, label, score, runnerUp);
  }
}
