/**
 * Why a mention has its label: what comes next to it, and whether the whole article gave it its label. Asks the server to read
 * the paragraph by itself.
 *
 * @typedef {{label: ?string, score: number, agreed: boolean}} Reason `label` that comes next, null for no name; when the
 *   article agreed on the label of the mention, what the paragraph or the sentence says by itself
 * @typedef {{mentions: import('./protocol.js').Mention[], alternatives: (Reason & {mention: string})[]}} Read
 */
import { Questions } from './questions.js';

/** A longer paragraph is not asked about, in UTF-16 units. */
export const LONGEST_PARAGRAPH = 4000;

/** @extends {Questions<Read>} */
export class Reasons extends Questions {
  /** @param {import('./questions.js').Questions['send']} [send] */
  constructor(send) {
    super(['mentions', 'alternatives'], read, send);
  }
}

/**
 * @param {Read} answer about a paragraph
 * @param {{from: number, to: number, label: string}} mention as the page shows it, `from` and `to` in the paragraph
 * @returns {?Reason} null when nothing comes near
 */
export function reasonOf({ mentions, alternatives }, { from, to, label }) {
  const alone = mentions.find(({ start, end }) => start === from && end === to);
  if (!alone) {
    return { label: null, score: 0, agreed: true };
  }
  if (alone.label !== label) {
    return { label: alone.label, score: alone.score, agreed: true };
  }
  return alternatives.find(({ mention }) => mention === alone.id) ?? null;
}

function read({ mentions, alternatives }) {
  if (!Array.isArray(mentions) || !Array.isArray(alternatives)) {
    throw new Error('the answer has no alternatives');
  }
  return { mentions, alternatives };
}
