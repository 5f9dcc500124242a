package dev.lede.session;

import dev.lede.annotation.Span;
import dev.lede.text.Document;
import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.util.List;

/**
 * Moves mentions of sentences that an edit broke into the sentences it made. The client moves its
 * mentions by the same rule (CodeMirror's {@code mapPos(start, 1)} and {@code mapPos(end, -1)}).
 * Takes mentions in text order, so that one pass over the new sentences is enough.
 */
final class Rehoming {
  private final Moves moves;
  private final List<Slot> fresh;
  private final Document after;
  private int next;

  Rehoming(Edit edit, List<Slot> fresh, Document after) {
    this.moves = new Moves(edit);
    this.fresh = fresh;
    this.after = after;
  }

  /**
   * Moves one mention.
   *
   * @param shown relative to a sentence that started at {@code oldStart}
   * @return whether a new sentence contains all of it
   */
  boolean move(Shown shown, int oldStart) {
    TextRange old = new TextRange(shown.span().start(), shown.span().end()).shift(oldStart);
    int start = moves.start(old.start());
    int end = moves.end(old.end());
    while (next < fresh.size() && sentence(next).end() <= start) {
      next++;
    }
    if (start >= end || next == fresh.size()) {
      return false;
    }
    Sentence home = sentence(next);
    if (start < home.start() || end > home.end()) {
      return false;
    }
    Span span = shown.span().at(start - home.start(), end - home.start());
    fresh.get(next).shown.add(shown.moved(span, !moves.touch(old)));
    return true;
  }

  private Sentence sentence(int index) {
    return after.sentences().get(fresh.get(index).index);
  }
}
