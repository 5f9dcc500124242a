/**
 * Asks the server about single pieces of text. Remembers the last answers; a new question takes the place of one that is not
 * answered yet.
 *
 * @template Answer
 */
import { ask } from './ask.js';

/** Answers remembered. */
const MOST_KEPT = 50;

export class Questions {
  /**
   * @param {string[]} layers of the answer
   * @param {(answer: any) => Answer} read throws when the answer is not what it should be
   * @param {(path: string, request: {type: string, body: string, signal: AbortSignal}) => Promise<Response>} [send]
   */
  constructor(layers, read, send = ask) {
    this.layers = layers;
    this.read = read;
    this.send = send;
    /** @type {Map<string, Answer>} */
    this.kept = new Map();
    /** @type {?AbortController} */
    this.asking = null;
  }

  /** @param {string} text @returns {?Answer} when it is remembered */
  known(text) {
    return this.kept.get(text) ?? null;
  }

  /**
   * @param {string} text
   * @returns {Promise<?Answer>} null when another text was asked about meanwhile
   * @throws {Error} when the server does not answer as it should
   */
  async ask(text) {
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    try {
      const answer = await this.#fetch(text, asking.signal);
      if (this.kept.size >= MOST_KEPT) {
        this.kept.delete(this.kept.keys().next().value);
      }
      this.kept.set(text, answer);
      return asking.signal.aborted ? null : answer;
    } catch (error) {
      if (asking.signal.aborted) {
        return null;
      }
      throw error;
    }
  }

  async #fetch(text, signal) {
    const body = JSON.stringify({ text, layers: this.layers });
    const response = await this.send('/api/v1/annotate', { type: 'application/json', body, signal });
    if (!response.ok) {
      throw new Error(`status ${response.status}`);
    }
    return this.read(await response.json());
  }
}
