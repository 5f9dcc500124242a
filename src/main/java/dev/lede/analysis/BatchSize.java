package dev.lede.analysis;

import java.util.concurrent.TimeUnit;

/**
 * How much a worker is given at once: while somebody types, about one sentence, some ten
 * milliseconds, so that the next key finds a worker soon; else as much as the configuration allows.
 * A pass of the encoder takes one sentence anyhow. Confined to the dispatcher.
 */
final class BatchSize {
  private static final int PROMPT_CHARS = 80;
  private static final long TYPING_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final int sentences;
  private long typedNanos = System.nanoTime() - TYPING_NANOS;

  /**
   * Nobody types yet.
   *
   * @param sentences most in a batch
   */
  BatchSize(int sentences) {
    this.sentences = sentences;
  }

  /** Somebody asked for something; says whether it was typed. */
  boolean asked(Priority priority) {
    boolean typed = priority == Priority.TYPED;
    typedNanos = typed ? System.nanoTime() : typedNanos;
    return typed;
  }

  /** A batch with so many characters takes no more sentences. */
  int chars() {
    boolean typing = System.nanoTime() - typedNanos < TYPING_NANOS;
    return typing ? PROMPT_CHARS : Integer.MAX_VALUE;
  }

  /** Most sentences in a batch, when so many wait for so many workers. */
  int sentences(int waiting, int workers) {
    return Math.min((waiting + workers - 1) / workers, sentences);
  }

  /** Whether so many that wait are a whole batch. */
  boolean isFull(int waiting) {
    return waiting >= sentences;
  }
}
