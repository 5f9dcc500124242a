/**
 * Finds the words of the author's dictionary in a text, as the API does: where they begin and end at the borders of words;
 * of two that cross, the one that begins first stays. Looks at whole lines, and after a change only at those it touched. Pure.
 *
 * @typedef {import('./verdicts.js').Words} Words
 * @typedef {import('@codemirror/state').RangeSet<Verdict>} Verdicts
 * @typedef {import('@codemirror/state').Text} Text
 */
import { RangeSet } from '@codemirror/state';
import { isBorder } from './target.js';
import { Verdict, crosses } from './verdicts.js';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** @type {WeakMap<Words, Map<string, {entry: import('./dictionary.js').Entry, offset: number}[]>>} */
const indexes = new WeakMap();

/**
 * @param {Words} words
 * @param {Text} doc
 * @returns {Verdicts} marks that do not cross
 */
export function knownIn(words, doc) {
  return words.size === 0 ? RangeSet.empty : RangeSet.of(inLines(words, doc, 0, doc.length), true);
}

/**
 * @param {Verdicts} known in the text as it was
 * @param {Words} words
 * @param {import('@codemirror/state').ChangeDesc} changes
 * @param {Text} doc the text as it is now
 * @returns {{set: Verdicts, fresh: boolean}} `fresh`: something may have come or gone, not only moved
 */
export function knownAfter(known, words, changes, doc) {
  let set = known.map(changes);
  let fresh = set.size !== known.size;
  changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    const from = doc.lineAt(fromB).from;
    const { to } = doc.lineAt(toB);
    const add = inLines(words, doc, from, to);
    const before = set.size;
    set = set.update({ filterFrom: from, filterTo: to, filter: (start, end) => end <= from || start >= to });
    fresh ||= add.length > 0 || set.size < before;
    set = set.update({ add, sort: true });
  });
  return { set, fresh };
}

/**
 * The author's verdicts and those of the dictionary that they leave room for.
 *
 * @param {Verdicts} verdicts
 * @param {Verdicts} known
 * @returns {Verdicts}
 */
export function withKnown(verdicts, known) {
  if (known.size === 0) {
    return verdicts;
  }
  const add = [];
  for (const cursor = known.iter(); cursor.value; cursor.next()) {
    const { from, to, value } = cursor;
    let free = true;
    verdicts.between(from, to, (start, end, { label }) => {
      const same = start === from && end === to;
      free &&= !(same || (label && value.label && crosses({ from, to }, { from: start, to: end })));
    });
    if (free) {
      add.push(value.range(from, to));
    }
  }
  return verdicts.update({ add, sort: true });
}

function inLines(words, doc, from, to) {
  const index = indexOf(words);
  const found = [];
  for (let pos = from; pos <= to; ) {
    const line = doc.lineAt(pos);
    for (const { from: start, to: end, entry } of inLine(index, line.text)) {
      found.push(new Verdict(entry.label, null, true).range(line.from + start, line.from + end));
    }
    pos = line.to + 1;
  }
  return found;
}

function inLine(index, line) {
  const found = [];
  for (const { 0: word, index: at } of line.matchAll(WORD)) {
    const candidates = index.get(word.toLowerCase()) ?? [];
    const ends = new Set();
    for (const { entry, offset } of candidates) {
      const from = at - offset;
      const to = from + entry.text.length;
      if (!ends.has(to) && from >= 0 && fits(line.slice(from, to), entry) && isBorder(line, from) && isBorder(line, to)) {
        ends.add(to);
        found.push({ from, to, entry });
      }
    }
  }
  return withoutCrossing(found.sort((a, b) => a.from - b.from || b.to - a.to));
}

const fits = (words, { text, caseSensitive }) => words === text || (!caseSensitive && words.toLowerCase() === text.toLowerCase());

/**
 * @template {{from: number, to: number}} Place
 * @param {Place[]} sorted by start, longer ones first
 * @returns {Place[]} of places that cross, the one that begins first
 */
export function withoutCrossing(sorted) {
  const kept = [];
  const ends = [];
  for (const place of sorted) {
    while (ends.length > 0 && ends[ends.length - 1] <= place.from) {
      ends.pop();
    }
    if (ends.length === 0 || place.to <= ends[ends.length - 1]) {
      ends.push(place.to);
      kept.push(place);
    }
  }
  return kept;
}

/** The entries by their first word, and how far into the entry that stands. */
function indexOf(words) {
  let index = indexes.get(words);
  if (!index) {
    index = new Map();
    for (const entry of words.values()) {
      const [first] = entry.text.matchAll(WORD);
      if (first) {
        const key = first[0].toLowerCase();
        index.set(key, [...(index.get(key) ?? []), { entry, offset: first.index }]);
      }
    }
    indexes.set(words, index);
  }
  return index;
}
