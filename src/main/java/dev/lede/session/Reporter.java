package dev.lede.session;

import dev.lede.nlp.reader.ArticleReader;

/**
 * Tells the listener of a session what changed in a version: deltas while there is work, and, once
 * there is none, a last delta and what needs the whole document. In a long document the latter
 * takes a moment, so it waits for a pause. Confined to the session's context.
 */
final class Reporter {
  /** How often a pause is waited for again while versions keep coming. */
  private static final int PATIENCE = 8;

  private final SessionListener listener;
  private final SessionLimits limits;
  private LiveDocument document;
  private long version;
  private int work;
  private int told;
  private boolean done;
  private boolean whole;
  private boolean waiting;

  Reporter(SessionListener listener, SessionLimits limits) {
    this.listener = listener;
    this.limits = limits;
  }

  /** A new version begins, with some sentences to be analysed. */
  void begin(long version, LiveDocument document) {
    this.version = version;
    this.document = document;
    this.work = document.pending();
    this.told = -1;
    this.done = false;
    this.whole = false;
  }

  /** There is no version to tell of any more. */
  void end() {
    document = null;
  }

  /** Tells what there is to tell, if anything; afterwards there are no changes left. */
  void report(Changes changes) {
    int left = document.pending();
    if (left == 0 && !done) {
      done = true;
      listener.mentions(version, changes.take(), true);
      if (document != null) {
        tellWhole();
      }
      return;
    }
    if (!changes.isEmpty()) {
      listener.mentions(version, changes.take(), false);
    }
    if (document != null && left > 0 && left != told && work > limits.chunkSentences()) {
      told = left;
      listener.status(version, 1 - (double) left / work);
    }
  }

  private void tellWhole() {
    if (document.length() <= limits.promptChars()) {
      whole();
    } else if (!waiting) {
      waiting = true;
      waitForPause(version, PATIENCE);
    }
  }

  /** Waits until no version has begun since {@code seen}, or patience is at its end. */
  private void waitForPause(long seen, int patience) {
    listener.later(
        () -> {
          if (document != null && version != seen && patience > 0) {
            waitForPause(version, patience - 1);
            return;
          }
          waiting = false;
          if (document != null && done && !whole) {
            whole();
          }
        });
  }

  private void whole() {
    whole = true;
    listener.document(version, ArticleReader.read(document.text(), document.read()));
  }
}
