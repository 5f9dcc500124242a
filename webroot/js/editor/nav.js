/** Going from mention to mention. Pure but for the state it reads. */
import { nameKey } from '../text.js';
import { spansOf } from './spans.js';

/**
 * The span before or after a position, going round at the ends of the text.
 *
 * @param {import('./spans.js').Span[]} spans in the order of the text
 * @param {number} head
 * @param {1|-1} direction
 * @returns {?import('./spans.js').Span}
 */
export function neighbour(spans, head, direction) {
  if (spans.length === 0) {
    return null;
  }
  return direction > 0
    ? (spans.find((span) => span.from > head) ?? spans[0])
    : (spans.findLast((span) => span.from < head) ?? spans[spans.length - 1]);
}

/**
 * The innermost visible span around a position.
 *
 * @param {import('@codemirror/state').EditorState} state
 * @param {number} pos
 * @param {(span: import('./spans.js').Span) => boolean} isHidden
 * @returns {?import('./spans.js').Span}
 */
export function spanAt(state, pos, isHidden) {
  return spansOf(state, pos, pos).findLast((span) => !isHidden(span)) ?? null;
}

/**
 * All spans that name the same thing: of the same entity where that is known, else of the same name and label.
 *
 * @param {import('./spans.js').Span[]} spans
 * @param {import('./spans.js').Span} span
 * @param {import('../panel/group.js').Row[]} rows
 * @returns {import('./spans.js').Span[]}
 */
export function sameAs(spans, span, rows) {
  const row = rows.find((candidate) => candidate.keys.includes(span.key));
  if (row) {
    const keys = new Set(row.keys);
    return spans.filter((other) => keys.has(other.key));
  }
  const name = nameKey(span.mention.text);
  return spans.filter((other) => other.mention.label === span.mention.label && nameKey(other.mention.text) === name);
}
