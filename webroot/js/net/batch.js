/**
 * Gathers keystrokes into one message: it fires when the author pauses, or at the latest after a set time.
 *
 * @typedef {{setTimeout: (fn: () => void, millis: number) => any, clearTimeout: (timer: any) => void, now: () => number}} Clock
 */

/** @type {Clock} */
export const systemClock = {
  setTimeout: (fn, millis) => setTimeout(fn, millis),
  clearTimeout: (timer) => clearTimeout(timer),
  now: () => performance.now(),
};

export class Batch {
  /**
   * @param {() => void} fire
   * @param {{pause?: number, limit?: number, clock?: Clock}} [options] milliseconds of silence that end a batch, and its
   *     longest duration
   */
  constructor(fire, { pause = 120, limit = 400, clock = systemClock } = {}) {
    this.fire = fire;
    this.pause = pause;
    this.limit = limit;
    this.clock = clock;
    this.timer = null;
    this.since = null;
  }

  /** Something happened that has to be sent soon. */
  poke() {
    const now = this.clock.now();
    this.since ??= now;
    this.clock.clearTimeout(this.timer);
    const wait = Math.max(0, Math.min(this.pause, this.since + this.limit - now));
    this.timer = this.clock.setTimeout(() => {
      this.cancel();
      this.fire();
    }, wait);
  }

  /** Drops what was going to fire. */
  cancel() {
    this.clock.clearTimeout(this.timer);
    this.timer = null;
    this.since = null;
  }
}

/**
 * Waiting times that double from `first` to `most` milliseconds, each spread by chance so that many pages do not come
 * back at once.
 */
export class Backoff {
  /** @param {{first?: number, most?: number, random?: () => number}} [options] */
  constructor({ first = 500, most = 15_000, random = Math.random } = {}) {
    this.first = first;
    this.most = most;
    this.random = random;
    this.tries = 0;
  }

  /** @returns {number} milliseconds to wait before the next try */
  next() {
    const full = Math.min(this.most, this.first * 2 ** Math.min(this.tries++, 16));
    return Math.round(full * (0.75 + this.random() * 0.25));
  }

  /** It worked: the next trouble starts from the beginning. */
  reset() {
    this.tries = 0;
  }
}
