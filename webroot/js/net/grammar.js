/**
 * Asks the server for the words of single sentences and how they hang together.
 *
 * @typedef {import('../panel/arcs.js').Token} Token
 */
import { Questions } from './questions.js';

/** A longer sentence is not asked for, in UTF-16 units. */
export const LONGEST_SENTENCE = 1000;

/** @extends {Questions<Token[]>} */
export class Grammar extends Questions {
  /** @param {import('./questions.js').Questions['send']} [send] */
  constructor(send) {
    super(['tokens'], tokensOf, send);
  }
}

function tokensOf({ tokens }) {
  if (!Array.isArray(tokens) || !tokens.every(isToken)) {
    throw new Error('the answer has no words');
  }
  return tokens;
}

function isToken(token) {
  const { text, lemma, pos, head, relation } = token ?? {};
  return [text, lemma, pos, relation].every((value) => typeof value === 'string') && Number.isInteger(head);
}
