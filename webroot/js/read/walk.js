/** Going from mark to mark in the read view, by keys; the mark that has the focus shows its card. */
import { spanOf, spansOf } from '../editor/spans.js';

export class MarkWalk {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {HTMLElement} element holds the marks
   * @param {import('../ui/cards.js').Cards} cards
   */
  constructor(view, element, cards) {
    this.view = view;
    this.element = element;
    this.cards = cards;
    element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** Makes this the one mark that Tab goes to; without one that with the focus, else the first. @param {?Element} [mark] */
  reach(mark = this.element.querySelector('mark:focus') ?? this.element.querySelector('mark[aria-description]')) {
    this.element.querySelector('mark[tabindex="0"]')?.setAttribute('tabindex', '-1');
    mark?.setAttribute('tabindex', '0');
  }

  #key(event) {
    const mark = event.target instanceof HTMLElement ? event.target.closest('mark') : null;
    const step = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined;
    if (step) {
      event.preventDefault();
      this.#walk(mark, step);
    } else if (mark && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      this.#open(mark, true);
    }
  }

  /** The marks that are shown as such, each with its span. @returns {{mark: HTMLElement, span: import('../editor/spans.js').Span}[]} */
  #shown() {
    const spans = new Map(spansOf(this.view.state).map((span) => [span.key, span]));
    const marks = /** @type {HTMLElement[]} */ ([...this.element.querySelectorAll('mark')]);
    return marks.flatMap((mark) => {
      const span = spans.get(mark.dataset.id ?? '');
      return span && !this.cards.isHidden(span) ? [{ mark, span }] : [];
    });
  }

  #walk(from, step) {
    const marks = this.#shown().map(({ mark }) => mark);
    const at = from ? marks.indexOf(from) : -1;
    const beside = at >= 0 ? at + step : step > 0 ? marks.findIndex((mark) => mark.getBoundingClientRect().top > 0) : marks.length - 1;
    const next = marks[(beside + marks.length) % marks.length];
    if (next) {
      this.reach(next);
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
      requestAnimationFrame(() => this.#open(next, false));
    }
  }

  #open(mark, focus) {
    const span = spanOf(this.view.state, mark.dataset.id ?? '');
    if (span) {
      this.cards.open(span, focus);
    }
  }
}
