package dev.lede.session;

import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What to analyse next: first what is on the screen, then what was edited, then the rest, each in
 * text order. Confined to the context of its session.
 */
final class Agenda {
  private final SessionLimits limits;
  private TextRange view = new TextRange(0, 0);

  Agenda(SessionLimits limits) {
    this.limits = limits;
  }

  /** The screen shows the top of a new text. */
  void reset() {
    view = new TextRange(0, limits.viewChars());
  }

  /** The screen shows this range of the text; it may reach beyond the end. */
  void show(TextRange range) {
    int length = Math.min(range.length(), limits.viewChars());
    view = new TextRange(range.start(), range.start() + length);
  }

  /** The screen stays as large as it is when the text changes. */
  void move(Edit edit) {
    int start = edit.mapEnd(view.start());
    view = new TextRange(start, start + view.length());
  }

  /** The next sentences on the screen; empty when none of them waits. */
  List<Slot> visible(LiveDocument document) {
    return pick(document, slot -> slot.waits() && visible(document.sentence(slot)));
  }

  /** The next sentences that a small edit made. */
  List<Slot> edited(LiveDocument document) {
    return pick(document, slot -> slot.waits() && slot.edited);
  }

  /** The next of all other sentences. */
  List<Slot> rest(LiveDocument document) {
    return pick(
        document, slot -> slot.waits() && !slot.edited && !visible(document.sentence(slot)));
  }

  private boolean visible(Sentence sentence) {
    return sentence.start() < view.end() && view.start() < sentence.end();
  }

  private List<Slot> pick(LiveDocument document, Predicate<Slot> wanted) {
    List<Slot> picked = new ArrayList<>();
    for (Slot slot : document.slots()) {
      if (wanted.test(slot)) {
        picked.add(slot);
        if (picked.size() == limits.chunkSentences()) {
          break;
        }
      }
    }
    return picked;
  }
}
