/**
 * The labels a mention can have: their order on the page, their names, their looks. Pure.
 */
import { labels as names } from './i18n/en.js';

/** Pronouns are marked only where what they stand for is selected, and are no type of their own on the page. */
export const PRONOUN = 'PRONOUN';

/** In the order in which the page lists them. */
export const LABELS = Object.freeze(Object.keys(names).filter((label) => label !== PRONOUN));

const FIGURES = new Set(['DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY', 'ORDINAL', 'CARDINAL']);

/** A mention below this score is drawn as uncertain. */
export const LOW_SCORE = 0.6;

/** Widths in px, rough but on the safe side: a letter of the article, a letter of the label above it. */
const ARTICLE_LETTER = 8.2;
const LABEL_LETTER = 5.9;

/** @param {string} label */
export const labelName = (label) => names[label]?.[0] ?? titleCase(label);

/** @param {string} label */
export const labelPlural = (label) => names[label]?.[1] ?? titleCase(label);

/**
 * The class that carries a label's colour.
 *
 * @param {string} label
 */
export const labelClass = (label) => (Object.hasOwn(names, label) ? `t-${label}` : 't-OTHER');

/**
 * Dates, times and amounts: drawn more quietly than names.
 *
 * @param {string} label
 */
export const isFigure = (label) => FIGURES.has(label);

/**
 * What stands in the gap above a mention: the name of its label where the mention is wide enough, else a short form.
 *
 * @param {string} label
 * @param {number} length of the mention, in UTF-16 units
 * @returns {string}
 */
export function gapLabel(label, length) {
  const name = labelName(label);
  const fits = name.length * LABEL_LETTER <= (length + 0.6) * ARTICLE_LETTER;
  return fits ? name : (names[label]?.[2] ?? name);
}

/**
 * Sorts by the order of the page; labels it does not know come last, by name.
 *
 * @param {string} a
 * @param {string} b
 * @returns {number}
 */
export function byLabel(a, b) {
  const [i, j] = [rank(a), rank(b)];
  return i === j && a !== b ? (a < b ? -1 : 1) : i - j;
}

const ranks = new Map(LABELS.map((label, i) => [label, i]));
const rank = (label) => ranks.get(label) ?? LABELS.length;

function titleCase(label) {
  const words = label.replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
