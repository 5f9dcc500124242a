/**
 * What the server said and the page has not shown yet. Checks that nothing is missing, and folds any number of frames into
 * one change of the marks, in offsets of the text of now.
 *
 * @typedef {import('./protocol.js').Mention} Mention
 * @typedef {{mention: Mention, from: number, to: number}} Placed
 * @typedef {{date: ?string, entities: import('./protocol.js').Entity[], quotes: import('./protocol.js').Quote[],
 *   zones: import('./protocol.js').Zone[]}} Findings
 * @typedef {{
 *   generation: number,
 *   marks: Map<string, ?Placed>,
 *   whole: boolean,
 *   findings: ?Findings
 * }} Answer `marks`: by id, null where a mark has to go; `whole`: all marks of the text are now known in this generation
 */
import { wellFormed } from '../text.js';

export class Answers {
  /** @param {import('./rebase.js').VersionLog} log */
  constructor(log) {
    this.log = log;
    this.running = false;
    /** Counts the times the text was sent whole; ids of different generations have nothing to do with each other. */
    this.generation = 0;
    this.stop();
  }

  /** The server holds the text: what it says from here on counts. */
  start() {
    this.running = true;
    this.generation++;
    this.seq = null;
    this.queue = [];
  }

  /** Nothing counts until the next start. */
  stop() {
    this.running = false;
    this.seq = null;
    /** @type {(import('./protocol.js').MentionsFrame|import('./protocol.js').DocumentFrame)[]} */
    this.queue = [];
  }

  /**
   * @param {import('./protocol.js').MentionsFrame|import('./protocol.js').DocumentFrame} frame
   * @returns {?string} why this frame cannot be used, null when it was kept
   */
  offer(frame) {
    if (this.seq !== null && frame.seq !== this.seq + 1) {
      return `frame ${frame.seq} came after ${this.seq}`;
    }
    if (!this.log.knows(frame.v)) {
      return `version ${frame.v} is not between ${this.log.oldest} and ${this.log.version}`;
    }
    this.seq = frame.seq;
    this.queue.push(frame);
    return null;
  }

  /**
   * Takes everything that waits.
   *
   * @param {(from: number, to: number) => string} slice reads the text of now
   * @returns {{answer: Answer, fault: ?string}} the fault tells that the two texts have drifted apart
   */
  take(slice) {
    /** @type {Answer} */
    const answer = { generation: this.generation, marks: new Map(), whole: false, findings: null };
    let fault = null;
    for (const frame of this.queue) {
      this.log.forget(frame.v);
      if (frame.t === 'mentions') {
        fault = this.#fold(frame, answer.marks, slice) ?? fault;
        answer.whole ||= frame.done;
      } else {
        answer.findings = {
          date: frame.date ?? null,
          entities: frame.entities,
          quotes: this.#carryAll(frame.v, frame.quotes),
          zones: this.#carryAll(frame.v, frame.zones),
        };
      }
    }
    this.queue = [];
    return { answer, fault };
  }

  #fold(frame, marks, slice) {
    const exact = frame.v === this.log.version && !this.log.dirty;
    let fault = null;
    for (const id of frame.del) {
      marks.set(id, null);
    }
    for (const mention of frame.add) {
      const range = this.log.carry(frame.v, mention.start, mention.end);
      marks.set(mention.id, range && { mention, ...range });
      if (exact && wellFormed(slice(mention.start, mention.end)) !== mention.text) {
        fault = `mention ${mention.id} names another text than the one at ${mention.start}`;
      }
    }
    return fault;
  }

  #carryAll(version, list) {
    return list.flatMap((item) => {
      const range = this.log.carry(version, item.start, item.end);
      return range ? [{ ...item, start: range.from, end: range.to }] : [];
    });
  }
}
