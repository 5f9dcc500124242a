package dev.lede.session;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.ReadingRoom;
import dev.lede.nlp.reader.ReadArticle;
import java.util.List;

/**
 * Tells the listener of a session what changed in a version: deltas while there is work, and, once
 * there is none, a last delta and what needs the whole document. In a long document the latter
 * takes a moment, so it waits for a pause, and is done apart: one reading at a time, of the newest
 * version. Confined to the session's context.
 */
final class Reporter {
  /** How often a pause is waited for again while versions keep coming. */
  private static final int PATIENCE = 8;

  private final SessionListener listener;
  private final ReadingRoom room;
  private final SessionLimits limits;
  private final Changes changes;
  private LiveDocument document;
  private long version;
  private int work;
  private int told;
  private boolean done;
  private boolean whole;
  private boolean waiting;
  private boolean reading;
  private boolean valuing;

  Reporter(SessionListener listener, ReadingRoom room, SessionLimits limits, Changes changes) {
    this.changes = changes;
    this.listener = listener;
    this.room = room;
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
  void report() {
    int left = document.pending();
    if (left == 0 && !done && valued()) {
      finish();
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

  /** Nothing is left to analyse and every value is known. */
  private void finish() {
    done = true;
    listener.mentions(version, changes.take(), true);
    if (document != null) {
      tellWhole();
    }
  }

  /** Gives the figures their values; where they are many it takes a moment and this is false. */
  private boolean valued() {
    if (valuing) {
      return false;
    }
    document.agree();
    Unvalued figures = document.unvalued();
    if (figures.figures().size() > limits.promptFigures()) {
      valueApart(figures);
      return false;
    }
    document.value(figures.get());
    return true;
  }

  private void valueApart(Unvalued figures) {
    valuing = true;
    LiveDocument read = document;
    long asked = version;
    room.read(figures).onComplete((values, failure) -> valued(read, asked, values, failure));
  }

  /** Values have come: those of this version are told, others are asked for again if need be. */
  private void valued(LiveDocument read, long asked, List<String> values, Throwable failure) {
    valuing = false;
    if (document == null || document.pending() > 0 || done) {
      return;
    }
    if (document != read || version != asked) {
      report();
      return;
    }
    if (failure == null) {
      document.value(values);
    } else {
      listener.failed(version, AnalysisFailure.of(failure));
    }
    finish();
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
    if (!reading) {
      reading = true;
      room.turn().onComplete(turn -> read());
    }
  }

  /** Has the newest version read, if that is wanted by now; else the next that is. */
  private void read() {
    if (document == null || !whole) {
      reading = false;
      return;
    }
    LiveDocument read = document;
    long asked = version;
    room.read(document.unread())
        .onComplete((article, failure) -> tell(read, asked, article, failure));
  }

  /** Tells what was read, or, when the text is another by now and is wanted too, reads that. */
  private void tell(LiveDocument read, long asked, ReadArticle article, Throwable failure) {
    reading = false;
    if (document != read || version != asked) {
      if (document != null && whole) {
        whole();
      }
    } else if (failure == null) {
      listener.document(version, article);
    } else {
      listener.failed(version, AnalysisFailure.of(failure));
    }
  }
}
