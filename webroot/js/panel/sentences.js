/** Sentences of a line, as the browser sees them. Pure. */
import { locale } from '../i18n/en.js';

const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });

/** A longer line counts as one sentence, in UTF-16 units. */
const LONGEST_LINE = 20_000;

/**
 * @param {string} line
 * @returns {[number, number][]} where each begins and ends, without the space around it
 */
export function sentencesOf(line) {
  if (line.length > LONGEST_LINE) {
    return [[0, line.length]];
  }
  /** @type {[number, number][]} */
  const sentences = [];
  for (const { segment, index } of segmenter.segment(line)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) {
      sentences.push([start, end]);
    }
  }
  return sentences;
}

/**
 * @param {string} line
 * @param {number} position in the line
 * @returns {?[number, number]} the sentence around it or before it, else the first
 */
export function sentenceAt(line, position) {
  const sentences = sentencesOf(line);
  return sentences.findLast(([from]) => from <= position) ?? sentences[0] ?? null;
}
