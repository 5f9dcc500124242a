/**
 * What a correction is about: a mention that is shown, or words that were selected; and the other places of the same words.
 * Pure.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {{from: number, to: number, span: ?Span}} Target `span`: the mention that is shown at exactly this range
 */
import { spanAt } from '../editor/nav.js';
import { spansOf } from '../editor/spans.js';

/** Longer words cannot be marked, in UTF-16 units. */
export const LONGEST = 500;

/** So many places of the same words are corrected at once. */
const MOST_PLACES = 2000;

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {(span: Span) => boolean} isHidden
 * @returns {?Target} what is selected, else the innermost mention at the caret; null when there is neither
 */
export function targetOf(state, isHidden) {
  const { from, to, head, empty } = state.selection.main;
  if (!empty) {
    return rangeTarget(state, from, to);
  }
  const span = spanAt(state, head, isHidden);
  return span && { from: span.from, to: span.to, span };
}

/**
 * @param {import('@codemirror/state').EditorState} state
 * @param {number} from
 * @param {number} to
 * @returns {?Target} the words of the range without the space around them; null when there are none, or more than a mark holds
 */
export function rangeTarget(state, from, to) {
  const words = to - from > LONGEST + 100 ? '' : state.sliceDoc(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  if (start >= end || end - start > LONGEST || state.doc.lineAt(start).to < end) {
    return null;
  }
  return { from: start, to: end, span: spanExactly(state, start, end) };
}

/**
 * All places where a mention has the same words as the target, and those where the same words stand in no mention at all.
 *
 * @param {import('@codemirror/state').EditorState} state
 * @param {Target} target
 * @returns {Target[]} in the order of the text, the target among them; they do not overlap
 */
export function sameWords(state, target) {
  const words = state.sliceDoc(target.from, target.to);
  const text = state.doc.toString();
  /** @type {Target[]} */
  const places = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; ) {
    const found = placeAt(state, text, at, at + words.length, target);
    if (found) {
      places.push(found);
    }
    at = text.indexOf(words, found ? found.to : at + 1);
  }
  return places;
}

function placeAt(state, text, from, to, target) {
  if (from === target.from) {
    return target;
  }
  const overlapsTarget = from < target.to && target.from < to;
  if (overlapsTarget || !isBorder(text, from) || !isBorder(text, to)) {
    return null;
  }
  const spans = spansOf(state, from, to).filter((span) => span.from < to && span.to > from);
  const span = spans.find((other) => other.from === from && other.to === to) ?? null;
  const isInside = spans.some((other) => other.from <= from && other.to >= to);
  return span || !isInside ? { from, to, span } : null;
}

/** @returns {?Span} */
export const spanExactly = (state, from, to) => spansOf(state, from, to).find((span) => span.from === from && span.to === to) ?? null;

/**
 * Whether no word goes on from before a place to after it.
 *
 * @param {string} text
 * @param {number} at
 */
export function isBorder(text, at) {
  return !(/[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2)));
}

/**
 * The next place for a border of a range, a word further.
 *
 * @param {import('@codemirror/state').EditorState} state
 * @param {{from: number, to: number}} range
 * @param {'start'|'end'} border
 * @param {1|-1} direction towards the end of the text, or towards its beginning
 * @returns {?{from: number, to: number}} null where there is no word to take in or to leave out
 */
export function moved(state, { from, to }, border, direction) {
  const line = state.doc.lineAt(from);
  const words = [...line.text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['\u2019.&-][\p{L}\p{N}\p{M}]+)*/gu)].map(({ 0: word, index }) => ({
    from: line.from + index,
    to: line.from + index + word.length,
  }));
  const next = direction > 0 ? (list, is) => list.find(is) : (list, is) => list.findLast(is);
  const place =
    border === 'end'
      ? next(words, (word) => (direction > 0 ? word.to > to : word.to < to && word.to > from))?.to
      : next(words, (word) => (direction > 0 ? word.from > from && word.from < to : word.from < from))?.from;
  if (place === undefined) {
    return null;
  }
  const range = border === 'end' ? { from, to: place } : { from: place, to };
  return range.to - range.from > LONGEST ? null : range;
}
