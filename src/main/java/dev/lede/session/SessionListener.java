package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.annotation.Delta;
import dev.lede.nlp.reader.ReadArticle;

/**
 * What a live session tells its client. Called on the context of the session, in the order in which
 * the client has to apply it; must not call the session back, except to close it.
 */
public interface SessionListener {
  /**
   * Mentions came and went.
   *
   * @param version of the text that the offsets belong to
   * @param done whether nothing is left to analyse in this version: its last delta, even if empty
   */
  void mentions(long version, Delta delta, boolean done);

  /**
   * What needs the whole document; told after the last delta of a version, in a long text some time
   * after it, and not for each version.
   */
  void document(long version, ReadArticle article);

  /** How much of the work on a long change is done, 0 to 1. */
  void status(long version, double fraction);

  /**
   * The session lost the text and waits for {@link LiveSession#open}; edits are ignored until then.
   */
  void resync(String why);

  /**
   * Sentences could not be analysed. After a failure that is retryable the session asks no more
   * until {@link LiveSession#resume}, or until the client edits or scrolls; after another, the
   * sentence in question counts as one without mentions.
   */
  void failed(long version, AnalysisFailure failure);

  /**
   * Runs an action of the session after a pause, on the same context; not to be lost. Without
   * timers at hand it may run at once, at the price of more work for long texts.
   */
  default void later(Runnable action) {
    action.run();
  }
}
