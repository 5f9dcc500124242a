/**
 * The page's one quiet voice for screen readers: what the reader asked for is said at once, what happens by itself is
 * summed up at most every few seconds.
 */
import { text } from '../i18n/en.js';
import { systemClock } from '../net/batch.js';

/** Milliseconds between two summaries. */
const PAUSE = 5000;

export class Announcer {
  /**
   * @param {HTMLElement} region a polite live region
   * @param {import('../net/batch.js').Clock} [clock]
   */
  constructor(region, clock = systemClock) {
    this.region = region;
    this.clock = clock;
    this.told = 0;
    this.total = 0;
    this.timer = null;
    this.last = -PAUSE;
  }

  /** @param {string} sentence */
  say(sentence) {
    this.region.textContent = this.region.textContent === sentence ? `${sentence}\u00A0` : sentence;
  }

  /** @param {number} total mentions there are now */
  mentions(total) {
    this.total = total;
    if (this.timer === null && this.total !== this.told) {
      const wait = Math.max(1000, this.last + PAUSE - this.clock.now());
      this.timer = this.clock.setTimeout(() => this.#sumUp(), wait);
    }
  }

  #sumUp() {
    this.timer = null;
    if (this.total !== this.told) {
      const fresh = this.total - this.told;
      this.say(fresh > 0 ? text.newMentions(fresh, this.total) : text.allMentions(this.total));
      this.told = this.total;
      this.last = this.clock.now();
    }
  }
}
