package dev.lede.session;

import dev.lede.annotation.Delta;
import dev.lede.nlp.article.EntityGrouping;
import java.util.List;

/**
 * Tells the listener of a session what changed in a version: deltas while there is work, and, once
 * there is none, a last delta and what needs the whole document. Confined to the session's context.
 */
final class Reporter {
  private final SessionListener listener;
  private final SessionLimits limits;
  private long version;
  private int work;
  private int told;
  private boolean done;

  Reporter(SessionListener listener, SessionLimits limits) {
    this.listener = listener;
    this.limits = limits;
  }

  /**
   * A new version begins.
   *
   * @param work how many sentences are to be analysed
   */
  void begin(long version, int work) {
    this.version = version;
    this.work = work;
    this.told = -1;
    this.done = false;
  }

  /** Tells what there is to tell, if anything; afterwards there are no changes left. */
  void report(LiveDocument document, Changes changes) {
    int left = document.pending();
    if (left == 0 && !done) {
      done = true;
      listener.mentions(version, changes.take(), true);
      listener.document(version, EntityGrouping.group(document.mentions()), List.of(), List.of());
      return;
    }
    if (!changes.isEmpty()) {
      Delta delta = changes.take();
      listener.mentions(version, delta, false);
    }
    if (left > 0 && left != told && work > limits.chunkSentences()) {
      told = left;
      listener.status(version, 1 - (double) left / work);
    }
  }
}
