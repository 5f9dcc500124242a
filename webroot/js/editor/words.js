/** Counting the words of a long text while it changes. */
import { countWords } from '../text.js';

/**
 * How many words a change adds; it looks only at the lines that the change touches.
 *
 * @param {import('@codemirror/state').ChangeDesc} changes
 * @param {import('@codemirror/state').Text} before
 * @param {import('@codemirror/state').Text} after
 * @returns {number} below zero when words are lost
 */
export function newWords(changes, before, after) {
  /** @type {{a: [number, number], b: [number, number]}[]} ranges of whole lines; changes on one line share a range */
  const parts = [];
  changes.iterChangedRanges((fromA, toA, fromB, toB) => {
    const a = wholeLines(before, fromA, toA);
    const b = wholeLines(after, fromB, toB);
    const last = parts.at(-1);
    if (last && a[0] <= last.a[1]) {
      last.a[1] = a[1];
      last.b[1] = b[1];
    } else {
      parts.push({ a, b });
    }
  });
  return parts.reduce((sum, { a, b }) => sum + wordsOf(after, b) - wordsOf(before, a), 0);
}

/** @returns {[number, number]} */
const wholeLines = (doc, from, to) => [doc.lineAt(from).from, doc.lineAt(to).to];

const wordsOf = (doc, [from, to]) => countWords(doc.sliceString(from, to).split('\n'));
