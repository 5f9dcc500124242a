/**
 * Asks the server for the words of single sentences and how they hang together. Remembers the last ones; a new question takes
 * the place of one that is not answered yet.
 *
 * @typedef {import('../panel/arcs.js').Token} Token
 */

/** Sentences remembered. */
const MOST_KEPT = 50;

/** A longer sentence is not asked for, in UTF-16 units. */
export const LONGEST_SENTENCE = 1000;

export class Grammar {
  /** @param {typeof fetch} [send] */
  constructor(send = (...request) => fetch(...request)) {
    this.send = send;
    /** @type {Map<string, Token[]>} */
    this.kept = new Map();
    /** @type {?AbortController} */
    this.asking = null;
  }

  /** @param {string} sentence @returns {?Token[]} when it is remembered */
  known(sentence) {
    return this.kept.get(sentence) ?? null;
  }

  /**
   * @param {string} sentence
   * @returns {Promise<?Token[]>} null when another sentence was asked for meanwhile
   * @throws {Error} when the server does not answer as it should
   */
  async ask(sentence) {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    try {
      const tokens = await this.#fetch(sentence, asking.signal);
      if (this.kept.size >= MOST_KEPT) {
        this.kept.delete(this.kept.keys().next().value);
      }
      this.kept.set(sentence, tokens);
      return asking.signal.aborted ? null : tokens;
    } catch (error) {
      if (asking.signal.aborted) {
        return null;
      }
      throw error;
    }
  }

  async #fetch(sentence, signal) {
    const response = await this.send('api/v1/annotate', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: sentence, layers: ['tokens'] }),
      signal,
    });
    if (!response.ok) {
      throw new Error(`status ${response.status}`);
    }
    const { tokens } = await response.json();
    if (!Array.isArray(tokens) || !tokens.every(isToken)) {
      throw new Error('the answer has no words');
    }
    return tokens;
  }
}

function isToken(token) {
  const { text, lemma, pos, head, relation } = token ?? {};
  return [text, lemma, pos, relation].every((value) => typeof value === 'string') && Number.isInteger(head);
}
