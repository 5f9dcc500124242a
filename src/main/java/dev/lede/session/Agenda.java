package dev.lede.session;

import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * What to analyse next: first what was typed on the screen, then what else is there, then what was
 * edited elsewhere, then the rest, each in text order. Confined to the context of its session.
 */
final class Agenda {
  private final SessionLimits limits;
  private TextRange view = new TextRange(0, 0);

  /** Whether an edited sentence may be waiting. */
  private boolean edited;

  /** No sentence before this one waits, but visible and edited ones. */
  private int rest;

  Agenda(SessionLimits limits) {
    this.limits = limits;
  }

  /** The screen shows the top of a new text. */
  void reset() {
    view = new TextRange(0, limits.viewChars());
    again();
  }

  /** The screen shows this range of the text; it may reach beyond the end. */
  void show(TextRange range) {
    int length = Math.min(range.length(), limits.viewChars());
    view = new TextRange(range.start(), range.start() + length);
    again();
  }

  /** The screen stays as large as it is when the text changes. */
  void move(Edit edit) {
    int start = edit.mapEnd(view.start());
    view = new TextRange(start, start + view.length());
    again();
  }

  /** Any sentence may be waiting again. */
  void again() {
    edited = true;
    rest = 0;
  }

  /** The next sentences on the screen that a small edit made. */
  List<Slot> typed(LiveDocument document) {
    return edited ? visible(document, true) : List.of();
  }

  /** The next sentences on the screen; empty when none of them waits. */
  List<Slot> visible(LiveDocument document) {
    return visible(document, false);
  }

  private List<Slot> visible(LiveDocument document, boolean typed) {
    List<Slot> picked = new ArrayList<>();
    int i = firstVisible(document);
    while (i < document.slots().size() && picked.size() < limits.chunkSentences()) {
      Slot slot = document.slots().get(i++);
      if (document.sentence(slot).start() >= view.end()) {
        break;
      }
      if (slot.waits() && (slot.edited || !typed)) {
        picked.add(slot);
      }
    }
    return picked;
  }

  private int firstVisible(LiveDocument document) {
    int low = 0;
    int high = document.slots().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (document.sentence(document.slots().get(middle)).end() > view.start()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The next sentences that a small edit made. */
  List<Slot> edited(LiveDocument document) {
    List<Slot> picked = new ArrayList<>();
    for (int i = 0; edited && i < document.slots().size(); i++) {
      Slot slot = document.slots().get(i);
      if (slot.waits() && slot.edited && picked.size() < limits.chunkSentences()) {
        picked.add(slot);
      }
    }
    edited = !picked.isEmpty();
    return picked;
  }

  /** The next of all other sentences. */
  List<Slot> rest(LiveDocument document) {
    List<Slot> picked = new ArrayList<>();
    while (rest < document.slots().size() && picked.size() < limits.chunkSentences()) {
      Slot slot = document.slots().get(rest++);
      if (slot.waits() && !slot.edited && !isVisible(document.sentence(slot))) {
        picked.add(slot);
      }
    }
    return picked;
  }

  private boolean isVisible(Sentence sentence) {
    return sentence.start() < view.end() && view.start() < sentence.end();
  }
}
