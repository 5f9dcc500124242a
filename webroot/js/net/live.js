/**
 * The conversation about one text: sends it whole, then its changes as numbered versions, and collects the answers. Knows
 * no DOM; the editor, the socket and the clock are handed in.
 */
import { Answers } from './answers.js';
import { Batch, systemClock } from './batch.js';
import { receive } from './incoming.js';
import { Limit } from './limit.js';
import { encodeEdit, encodeOpen, replacementsOf } from './protocol.js';
import { Reached } from './reached.js';
import { VersionLog } from './rebase.js';
import { Recovery } from './recovery.js';
import { Viewport } from './viewport.js';

const BUFFER_LIMIT = 1 << 20; // bytes that may wait in the socket before edits are held back

export class Live {
  /**
   * @param {import('./ports.js').Source} source
   * @param {import('./ports.js').Listener} listener
   * @param {{maxChars?: number, clock?: import('./batch.js').Clock}} [options]
   */
  constructor(source, listener, { maxChars = 1_000_000, clock = systemClock } = {}) {
    this.source = source;
    this.listener = listener;
    this.limit = new Limit(maxChars);
    this.log = new VersionLog(0);
    this.answers = new Answers(this.log);
    this.batch = new Batch(() => this.flush(), { clock });
    this.recovery = new Recovery({ onSilence: () => this.socket?.drop(), onRetry: () => this.open(), clock });
    this.viewport = new Viewport();
    /** Set by whoever makes the socket, whose listener is this object. */
    this.socket = null;
    this.date = null;
    /** The version the text was last sent whole as, null while the server does not hold it. */
    this.opened = null;
    this.reached = new Reached();
  }

  onOpen() {
    this.open();
  }

  /** @param {number} retryInMillis */
  onDown(retryInMillis) {
    this.#leave();
    this.limit.exceeded = false;
    this.listener.onConnection('offline', { retryInMillis });
  }

  /** Sends the whole text as a new version, with its date; answers about anything older are ignored from now on. */
  open(date = this.date) {
    this.date = date;
    this.#leave();
    if (!this.socket?.isOpen || this.#stopsAtLimit()) {
      return;
    }
    this.opened = this.log.version + 1;
    this.log.reset(this.opened);
    this.socket.send(encodeOpen(this.opened, this.source.text(), this.date));
    this.recovery.expect();
    this.listener.onConnection('connecting');
    this.listener.onProgress(true, 0);
    this.viewport.send(this.socket, this.source.length());
  }

  /** @param {import('./rebase.js').Changes} changes what the author just did */
  local(changes) {
    if (this.opened !== null) {
      this.log.record(changes);
    }
    if (this.opened !== null || this.limit.exceeded) {
      this.batch.poke();
    }
  }

  /** Sends what was gathered, unless the author is in the middle of composing a character. */
  flush() {
    if (this.limit.exceeded || this.log.overfull) {
      this.open();
    } else if (this.opened === null || this.#stopsAtLimit()) {
      return;
    } else if (this.source.composing() || (this.socket?.buffered ?? 0) > BUFFER_LIMIT) {
      this.batch.poke();
    } else {
      this.#sendEdit();
      this.viewport.send(this.socket, this.source.length());
    }
  }

  get isSettled() {
    return this.answers.running && !this.log.dirty && this.reached.done === this.log.version;
  }

  /** Whether entities, quotes and zones are those of the text of now, too. */
  get isWhole() {
    return this.isSettled && this.reached.whole === this.log.version;
  }

  /** What is on screen, in offsets of the text of now; it is read first. */
  view(from, to) {
    this.viewport.set(from, to);
    if (this.opened !== null && !this.log.dirty) {
      this.viewport.send(this.socket, this.source.length());
    }
  }

  onMessage(data) {
    receive(this, data); // comes back as trouble, ready or answer
  }

  /** The two texts may differ: starts again after a pause. */
  trouble(code, message, atLeast = 0) {
    this.#leave();
    this.recovery.retry(atLeast);
    this.listener.onFault(code, message, true);
  }

  /**
   * The server could not do something. It goes on by itself with a text that it holds; else this starts again after a time,
   * or only on the author's word when that is null. */
  refused(code, message, retryMillis) {
    if (code === 'too_long') {
      this.limit.isBelow(this.source.length());
      this.#stopsAtLimit(message);
    } else if (retryMillis === null) {
      this.recovery.rest();
      this.listener.onProgress(false, 1);
      this.listener.onFault(code, message, false);
    } else if (this.answers.running) {
      this.recovery.expect();
      this.listener.onFault(code, message, true);
    } else {
      this.trouble(code, message, retryMillis);
    }
  }

  /** @param {import('./protocol.js').ReadyFrame} frame */
  ready(frame) {
    if (frame.v !== this.opened) {
      return;
    }
    this.socket?.healthy();
    this.limit.chars = frame.limits.chars;
    this.answers.start();
    this.recovery.expect();
    this.listener.onConnection('live');
  }

  /** @param {import('./protocol.js').AnswerFrame} frame */
  answer(frame) {
    if (!this.answers.running || frame.v < this.opened) {
      return;
    }
    if (this.reached.note(frame, this.log.version)) {
      this.recovery.settled();
      this.listener.onProgress(false, 1);
    } else if (this.recovery.waiting) {
      this.recovery.expect();
    }
    if (frame.t === 'status') {
      this.listener.onProgress(this.recovery.waiting, frame.v === this.log.version ? frame.done : 0);
      return;
    }
    const fault = this.answers.offer(frame);
    if (fault) {
      this.trouble('resync', fault);
    } else {
      this.listener.onAnswer();
    }
  }

  #sendEdit() {
    const next = this.log.seal();
    if (next) {
      const edits = replacementsOf(next.changes);
      this.socket?.send(encodeEdit(next.base, next.version, edits, this.source.length()));
      this.recovery.expect();
      this.listener.onProgress(true, 0);
    }
  }

  /** Does not send a text that is too long; tells so once. */
  #stopsAtLimit(message = '') {
    if (this.limit.check(this.source.length())) {
      this.#leave();
      this.listener.onConnection('tooLong', { message });
    }
    return this.limit.exceeded;
  }

  /** The server does not hold this text any more. */
  #leave() {
    this.opened = null;
    this.batch.cancel();
    this.recovery.rest();
    this.answers.stop();
    this.listener.onProgress(false, 1);
  }
}
