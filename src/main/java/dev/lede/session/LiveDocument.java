package dev.lede.session;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.ArticleReading;
import dev.lede.nlp.reader.Figure;
import dev.lede.nlp.reader.FigureReading;
import dev.lede.text.Document;
import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import dev.lede.text.SentenceAlignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A document, what is known of its sentences, and what the client shows. Differences between them
 * go to the {@link Changes} it was made with. Confined to the context of its session.
 */
final class LiveDocument {
  private final MentionBuilder builder;
  private final Changes changes;
  private final LiveNames names = new LiveNames();

  private final LocalDate given;
  private final FigureReading figureReading = new FigureReading();
  private final ArticleReading reading = new ArticleReading();
  private Document document;
  private ArticleDate date;
  private List<Slot> slots = new ArrayList<>();
  private int pending;

  /**
   * A new text, nothing known of it.
   *
   * @param given when it was written, as far as the client says, or null
   */
  LiveDocument(String text, LocalDate given, MentionBuilder builder, Changes changes) {
    this.given = given;
    this.builder = builder;
    this.changes = changes;
    this.document = Document.of(text);
    this.date = ArticleDate.of(text, given);
    for (Sentence sentence : document.sentences()) {
      slots.add(new Slot(sentence.text(), slots.size()));
    }
    this.pending = slots.size();
  }

  /** Length of the text, in UTF-16 code units. */
  int length() {
    return document.text().length();
  }

  /** How many sentences are without an answer. */
  int pending() {
    return pending;
  }

  /** One slot a sentence, in text order. Not to be changed. */
  List<Slot> slots() {
    return slots;
  }

  /** The sentence of a slot that is not gone. */
  Sentence sentence(Slot slot) {
    return document.sentences().get(slot.index);
  }

  /**
   * Changes the text. Sentences that came through keep their slots; what the client shows in the
   * others moves with the edit into the new sentences, to be compared with their analysis, or is
   * deleted when no new sentence contains it.
   *
   * @param smallEdit most new sentences that count as edited
   */
  void apply(Edit edit, int smallEdit) {
    Document after = document.apply(edit);
    SentenceAlignment alignment = SentenceAlignment.of(document, edit, after);
    List<Slot> old = slots;
    List<Slot> fresh = new ArrayList<>();
    discard();
    slots = new ArrayList<>(alignment.size());
    pending = 0;
    for (int i = 0; i < alignment.size(); i++) {
      int from = alignment.oldIndex(i);
      Slot slot = from >= 0 ? old.get(from) : new Slot(after.sentences().get(i).text(), i);
      if (from < 0) {
        fresh.add(slot);
      }
      slot.index = i;
      slots.add(slot);
      pending += slot.annotations == null ? 1 : 0;
    }
    rehome(old, edit, fresh, after);
    fresh.forEach(slot -> slot.edited = fresh.size() <= smallEdit);
    document = after;
    date = ArticleDate.of(after.text(), given);
  }

  private void rehome(List<Slot> old, Edit edit, List<Slot> fresh, Document after) {
    Rehoming rehoming = new Rehoming(edit, fresh, after);
    for (int i = 0; i < old.size(); i++) {
      Slot slot = old.get(i);
      if (slot.index == Slot.GONE) {
        names.forget(slot);
        int start = document.sentences().get(i).start();
        for (Shown shown : slot.shown) {
          if (!rehoming.move(shown, start)) {
            changes.delete(shown.id());
          }
        }
      }
    }
  }

  /** Takes all slots out of the document: no answer reaches it any more. */
  void discard() {
    slots.forEach(slot -> slot.index = Slot.GONE);
  }

  /** Takes the answer for a slot, unless the sentence is gone or was answered. */
  void settle(Slot slot, SentenceAnnotations annotations) {
    if (slot.index == Slot.GONE || slot.annotations != null) {
      return;
    }
    slot.annotations = annotations;
    show(slot, names.hear(slot));
    pending--;
  }

  /** Shows every sentence as the article sees its names now. */
  void agree() {
    names.agree(slots, this::show);
  }

  private void show(Slot slot, SentenceAnnotations agreed) {
    slot.agreed = agreed;
    slot.shown = builder.build(sentence(slot), agreed, date, slot.shown, changes);
  }

  /**
   * The figures of all sentences, without their values; may be read on any thread, but not before
   * another version has been.
   */
  Unvalued unvalued() {
    List<Figure> figures = new ArrayList<>();
    for (Slot slot : slots) {
      int start = sentence(slot).start();
      for (Shown shown : slot.shown) {
        Span span = shown.span();
        if (span.label().hasValue()) {
          figures.add(new Figure(start + span.start(), start + span.end(), span.label()));
        }
      }
    }
    return new Unvalued(figureReading, document.text(), date, figures);
  }

  /**
   * Tells anew the mentions whose value is another than the client knows.
   *
   * @param values one a figure, of this version
   */
  void value(List<String> values) {
    Iterator<String> next = values.iterator();
    for (Slot slot : slots) {
      slot.shown = builder.revalue(sentence(slot), slot.shown, next, changes);
    }
  }

  /**
   * What there is to read in this version; may be read on any thread, however this goes on, but not
   * before another version has been.
   */
  Unread unread() {
    List<Unread.Part> parts =
        slots.stream()
            .filter(slot -> slot.annotations != null)
            .map(slot -> new Unread.Part(sentence(slot), slot.agreed, slot.shown))
            .toList();
    return new Unread(reading, document.text(), date, parts);
  }
}
