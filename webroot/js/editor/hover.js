/**
 * Opens the card of a mention: when the pointer rests on it, when it is tapped, or by a key. Closes it when the pointer has
 * gone, unless it is pinned.
 */
import { spanOf } from './spans.js';

/** Milliseconds the pointer rests before the card opens, and may be away before it closes. */
const OPEN_AFTER = 160;
const CLOSE_AFTER = 260;

/**
 * @typedef {{isHidden: (span: import('./spans.js').Span) => boolean, open: (span: import('./spans.js').Span, focus: boolean) => void}} Page
 * @typedef {{root: HTMLElement, scroller: HTMLElement, opensOnClick: boolean}} Place where marks are shown; `opensOnClick`: by
 *   the mouse, too
 */
export class HoverCards {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('../ui/card.js').Card} card
   * @param {Page} page
   */
  constructor(view, card, page) {
    this.view = view;
    this.card = card;
    this.page = page;
    this.timer = null;
    card.element.addEventListener('pointerenter', () => clearTimeout(this.timer));
    card.element.addEventListener('pointerleave', () => this.#closeLater());
    addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && card.visible) {
        card.hide();
        event.preventDefault();
      }
    });
  }

  /** @param {Place} place */
  watch({ root, scroller, opensOnClick }) {
    root.addEventListener('pointerover', (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0 && !this.card.pinned) {
        this.#over(spanUnder(this.view, event.target, this.page.isHidden));
      }
    });
    root.addEventListener('pointerleave', () => this.#closeLater());
    root.addEventListener('click', (event) => {
      const isMouse = /** @type {PointerEvent} */ (event).pointerType === 'mouse';
      const span = isMouse && !opensOnClick ? null : spanUnder(this.view, event.target, this.page.isHidden);
      if (span) {
        this.page.open(span, false);
      } else if (!this.card.pinned) {
        this.card.hide();
      }
    });
    scroller.addEventListener('scroll', () => this.#isLeft && this.card.hide());
  }

  #over(span) {
    if (!span) {
      this.#closeLater();
    } else if (span.key === this.card.key) {
      clearTimeout(this.timer);
    } else {
      this.#later(() => this.page.open(span, false), OPEN_AFTER);
    }
  }

  /** Whether nothing holds the card. */
  get #isLeft() {
    return this.card.visible && !this.card.pinned && !this.card.element.contains(document.activeElement);
  }

  #closeLater() {
    if (this.#isLeft) {
      this.#later(() => this.card.hide(), CLOSE_AFTER);
    } else {
      clearTimeout(this.timer);
    }
  }

  #later(action, millis) {
    clearTimeout(this.timer);
    this.timer = setTimeout(action, millis);
  }
}

/** The innermost visible mention around a node of the page. */
function spanUnder(view, node, isHidden) {
  let mark = node instanceof Element ? node.closest('mark[data-id]') : null;
  while (mark) {
    const span = spanOf(view.state, /** @type {HTMLElement} */ (mark).dataset.id ?? '');
    if (span && !isHidden(span)) {
      return span;
    }
    mark = mark.parentElement?.closest('mark[data-id]') ?? null;
  }
  return null;
}
