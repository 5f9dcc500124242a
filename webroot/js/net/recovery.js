/**
 * Decides when the conversation with the server starts again: after silence in the middle of work, or after a fault.
 */
import { Backoff, systemClock } from './batch.js';

/** Silence during unfinished work after which the connection counts as dead, in milliseconds. */
const SILENCE_LIMIT = 30_000;
/** The longest pause before starting again, in milliseconds. */
const PAUSE_LIMIT = 60_000;

export class Recovery {
  /**
   * @param {{onSilence: () => void, onRetry: () => void, clock?: import('./batch.js').Clock}} options
   */
  constructor({ onSilence, onRetry, clock = systemClock }) {
    this.onSilence = onSilence;
    this.onRetry = onRetry;
    this.clock = clock;
    this.pauses = new Backoff({ first: 250, most: PAUSE_LIMIT });
    this.watch = null;
    this.timer = null;
  }

  /** An answer is due. */
  expect() {
    this.clock.clearTimeout(this.watch);
    this.watch = this.clock.setTimeout(() => {
      this.watch = null;
      this.onSilence();
    }, SILENCE_LIMIT);
  }

  /** Whether an answer is due. */
  get waiting() {
    return this.watch !== null;
  }

  /** All that was asked has been answered. */
  settled() {
    this.pauses.reset();
    this.rest();
  }

  /** Nothing is due and nothing is planned. */
  rest() {
    this.clock.clearTimeout(this.watch);
    this.clock.clearTimeout(this.timer);
    this.watch = null;
  }

  /**
   * Plans a new start. The first one after a success comes at once, later ones are spread out.
   *
   * @param {number} atLeast milliseconds the server asked to wait
   */
  retry(atLeast) {
    this.rest();
    const pause = this.pauses.tries === 0 ? 0 : this.pauses.next();
    this.pauses.tries ||= 1;
    this.timer = this.clock.setTimeout(this.onRetry, Math.min(PAUSE_LIMIT, Math.max(atLeast, pause)));
  }
}
