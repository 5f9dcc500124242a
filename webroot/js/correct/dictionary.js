/**
 * The author's dictionary: words and what they name, in every article. A correction that holds for every place of its words
 * is remembered in it. Pure.
 *
 * @typedef {{text: string, label: ?string, caseSensitive: boolean}} Entry `label`: null when the words are no name
 * @typedef {Map<string, Entry>} Words the latest last
 */
import { LABELS, isFigure } from '../labels.js';

/** More entries are not kept: the oldest go. */
export const MOST_ENTRIES = 1000;

/** Longer words are not remembered, in UTF-16 units. */
export const LONGEST_ENTRY = 200;

/** @param {Pick<Entry, 'text'|'caseSensitive'>} entry */
export const wordsKey = ({ text, caseSensitive }) => (caseSensitive ? text : text.toLowerCase());

/**
 * @param {Words} words
 * @param {string} text
 * @param {?string} label
 * @returns {Words} with these words; figures and long words are not remembered
 */
export function remember(words, text, label) {
  const entry = { text, label, caseSensitive: true };
  if ((label && isFigure(label)) || checkEntry(entry)) {
    return words;
  }
  const next = new Map(words);
  next.delete(wordsKey(entry));
  next.set(wordsKey(entry), entry);
  return bounded(next);
}

/** @param {Words} words @param {string} key @returns {Words} */
export function without(words, key) {
  const next = new Map(words);
  next.delete(key);
  return next;
}

/** The entries the API takes. @param {Words} words @returns {Entry[]} */
export const forRequests = (words) => [...words.values()].filter((entry) => entry.label !== null);

/**
 * @param {unknown} entry
 * @returns {?{field: 'text'|'label'|'caseSensitive'|'entry', why: 'missing'|'blank'|'long'|'line'|'unknown'}} what is wrong
 */
export function checkEntry(entry) {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return { field: 'entry', why: 'unknown' };
  }
  const { text, label, caseSensitive } = /** @type {Record<string, unknown>} */ (entry);
  if (typeof text !== 'string') {
    return { field: 'text', why: 'missing' };
  }
  if (text.trim() === '' || text !== text.trim()) {
    return { field: 'text', why: 'blank' };
  }
  if (text.length > LONGEST_ENTRY) {
    return { field: 'text', why: 'long' };
  }
  if (/[\r\n\p{Surrogate}]/u.test(text)) {
    return { field: 'text', why: 'line' };
  }
  if (label !== null && !LABELS.includes(/** @type {string} */ (label))) {
    return { field: 'label', why: label === undefined ? 'missing' : 'unknown' };
  }
  return caseSensitive === undefined || typeof caseSensitive === 'boolean' ? null : { field: 'caseSensitive', why: 'unknown' };
}

/** @param {Words} words @returns {Words} */
export function bounded(words) {
  return words.size <= MOST_ENTRIES ? words : new Map([...words].slice(words.size - MOST_ENTRIES));
}
