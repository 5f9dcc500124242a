/**
 * Joins card, text and list: opens the card of a span, goes from mention to mention, keeps one entity selected.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {import('../panel/group.js').Row} Row
 */
import { goTo, select } from '../editor/editor.js';
import { HoverCards } from '../editor/hover.js';
import { neighbour, sameAs, spanAt } from '../editor/nav.js';
import { spanOf, spansOf } from '../editor/spans.js';
import { text } from '../i18n/en.js';
import { PRONOUN, labelName } from '../labels.js';
import { findAgain } from '../panel/selection.js';
import { tenths } from '../score.js';
import { byId } from './dom.js';
import { Card } from './card.js';
import { Why } from './why.js';

export class Cards {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('../store.js').Store} store reads `rows`, `hidden`, `date`, `dateFound`; writes `selected`, `position`
   * @param {import('./announce.js').Announcer} announcer
   */
  constructor(view, store, announcer) {
    this.view = view;
    this.store = store;
    this.announcer = announcer;
    this.card = new Card(byId('card'), {
      step: (direction) => this.#stepCard(direction),
      onHide: (hadFocus, key) => hadFocus && this.#focusMark(key),
      correct: (span) => this.correct?.(span),
    });
    /** @type {?(span: Span) => void} asked for in the card */
    this.correct = null;
    /** @type {?string} the key of the mention of the selected row that was gone to */
    this.mark = null;
    this.isHidden = (span) => this.#isHidden(span);
    this.why = new Why(view, this.card);
    this.read = byId('read');
    const hover = new HoverCards(view, this.card, { isHidden: this.isHidden, open: (span, focus) => this.open(span, focus) });
    hover.watch({ root: view.contentDOM, scroller: view.scrollDOM, opensOnClick: false });
    hover.watch({ root: this.read, scroller: this.read, opensOnClick: true });
  }

  /** Opens the card of the mention at the caret and moves into it. */
  openAtCaret() {
    const span = spanAt(this.view.state, this.view.state.selection.main.head, this.isHidden);
    if (span) {
      this.open(span, true);
    } else {
      this.announcer.say(text.noMention);
    }
    return true;
  }

  /**
   * Moves the caret to the next or previous mention that is shown.
   *
   * @param {1|-1} direction
   */
  walk(direction) {
    const spans = spansOf(this.view.state).filter((span) => !this.#isHidden(span));
    const span = neighbour(spans, this.view.state.selection.main.head, direction);
    if (span) {
      goTo(this.view, span);
      this.#tell(span, spans);
    } else {
      this.announcer.say(text.nothingFound);
    }
    return true;
  }

  /**
   * @param {Span} span
   * @param {boolean} focus
   */
  open(span, focus) {
    const at = this.#rectOf(span);
    if (at) {
      this.card.show(this.#subject(span), at, focus);
      void this.why.ask(span);
    }
  }

  /**
   * Selects a row, or lets it go when it was selected.
   *
   * @param {Row} row
   */
  selectRow(row) {
    const again = this.store.get().selected === row.id;
    this.store.set({ selected: again ? null : row.id, position: 0 });
    select(this.view, new Set(again ? [] : row.keys));
    if (!again) {
      this.#goToRow(row, 0);
    }
  }

  /**
   * @param {Row} row
   * @param {1|-1} direction
   */
  stepRow(row, direction) {
    const position = (this.store.get().position + direction + row.keys.length) % row.keys.length;
    this.store.set({ position });
    this.#goToRow(row, position);
  }

  /** After the marks or the rows have changed: what is selected or open follows them. */
  refresh() {
    const { selected, rows, position } = this.store.get();
    const found = findAgain(rows, selected, this.mark, position);
    if (found) {
      this.store.set({ selected: found.row.id, position: found.position });
      select(this.view, new Set(found.row.keys));
    } else if (selected) {
      this.store.set({ selected: null, position: 0 });
      select(this.view, new Set());
    }
    if (this.card.key && !spanOf(this.view.state, this.card.key)) {
      this.card.hide();
    }
  }

  /** Whether nothing shows that a span is there: its type is switched off, it is not sure enough, another is wanted alone, or it is a pronoun of nothing selected. */
  #isHidden(span) {
    const { hidden, least, only, rows, selected } = this.store.get();
    if (tenths(span.mention.score) < least || hidden.has(span.mention.label)) {
      return true;
    }
    const isSelected = () => rows.some((row) => row.id === selected && row.keys.includes(span.key));
    return (span.mention.label === PRONOUN || (only && selected !== null)) && !isSelected();
  }

  #goToRow(row, position) {
    this.mark = row.keys[position];
    const span = spanOf(this.view.state, this.mark);
    if (span) {
      goTo(this.view, span);
      this.announcer.say(text.at(span.mention.text, labelName(span.mention.label), position + 1, row.keys.length));
    }
  }

  #stepCard(direction) {
    const span = this.card.key && spanOf(this.view.state, this.card.key);
    if (span) {
      const { same } = this.#subject(span);
      const i = same.findIndex((other) => other.key === span.key);
      const next = same[(i + direction + same.length) % same.length];
      goTo(this.view, next);
      this.#tell(next, same);
      requestAnimationFrame(() => this.open(next, false));
    }
  }

  #subject(span) {
    const around = spansOf(this.view.state, span.from, span.to).filter((other) => other.key !== span.key);
    const { rows, date, dateFound } = this.store.get();
    return {
      span,
      same: sameAs(spansOf(this.view.state), span, rows),
      row: rows.find((row) => row.keys.includes(span.key)) ?? null,
      isDated: (date ?? dateFound) !== null,
      within: around.findLast((other) => other.from <= span.from && other.to >= span.to && size(other) > size(span)) ?? null,
      holds: around.filter((other) => !this.#isHidden(other) && other.from >= span.from && other.to <= span.to && size(other) < size(span)),
    };
  }

  #tell(span, among) {
    const i = among.findIndex((other) => other.key === span.key);
    this.announcer.say(text.at(span.mention.text, labelName(span.mention.label), i + 1, among.length));
  }

  #rectOf(span) {
    return this.#markOf(span.key)?.getClientRects()[0] ?? null;
  }

  /** Its mark where the article is shown now. @returns {?HTMLElement} */
  #markOf(key) {
    const root = this.read.hidden ? this.view.contentDOM : this.read;
    return root.querySelector(`mark[data-id="${CSS.escape(key)}"]`);
  }

  #focusMark(key) {
    if (this.read.hidden) {
      this.view.focus();
    } else {
      (this.#markOf(key) ?? this.read).focus();
    }
  }
}

const size = (span) => span.to - span.from;
