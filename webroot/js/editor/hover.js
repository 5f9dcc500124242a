/**
 * Opens the card of a mention: when the pointer rests on it, when it is tapped, or by a key. Closes it when the pointer has
 * gone, unless it is pinned.
 */
import { spanOf } from './spans.js';

/** Milliseconds the pointer rests before the card opens, and may be away before it closes. */
const OPEN_AFTER = 160;
const CLOSE_AFTER = 260;

/**
 * @param {import('@codemirror/view').EditorView} view
 * @param {import('../ui/card.js').Card} card
 * @param {{isHidden: (span: import('./spans.js').Span) => boolean, open: (span: import('./spans.js').Span, focus: boolean) => void}} page
 */
export function hoverCards(view, card, page) {
  let timer = null;
  const later = (action, millis) => {
    clearTimeout(timer);
    timer = setTimeout(action, millis);
  };
  const closeLater = () => {
    if (card.visible && !card.pinned && !card.element.contains(document.activeElement)) {
      later(() => card.hide(), CLOSE_AFTER);
    } else {
      clearTimeout(timer);
    }
  };
  view.contentDOM.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse' || event.buttons !== 0 || card.pinned) {
      return;
    }
    const span = spanUnder(view, event.target, page.isHidden);
    if (!span) {
      closeLater();
    } else if (span.key === card.key) {
      clearTimeout(timer);
    } else {
      later(() => page.open(span, false), OPEN_AFTER);
    }
  });
  view.contentDOM.addEventListener('pointerleave', closeLater);
  card.element.addEventListener('pointerenter', () => clearTimeout(timer));
  card.element.addEventListener('pointerleave', closeLater);
  view.contentDOM.addEventListener('click', (event) => {
    const pointer = /** @type {PointerEvent} */ (event).pointerType;
    const span = pointer === 'mouse' ? null : spanUnder(view, event.target, page.isHidden);
    if (span) {
      page.open(span, false);
    } else if (!card.pinned) {
      card.hide();
    }
  });
  view.scrollDOM.addEventListener('scroll', () => !card.pinned && !card.element.contains(document.activeElement) && card.hide());
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && card.visible) {
      card.hide();
      event.preventDefault();
    }
  });
}

/** The innermost visible mention around a node of the editor. */
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
