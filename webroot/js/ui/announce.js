/**
 * The page's one quiet voice for screen readers: what the reader asked for is said at once, what happens by itself is
 * summed up at most every few seconds.
 */
import { text } from '../i18n/en.js';

/** Milliseconds between two summaries. */
const PAUSE = 5000;

export class Announcer {
  /** @param {HTMLElement} region a polite live region */
  constructor(region) {
    this.region = region;
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
      const wait = Math.max(1000, this.last + PAUSE - performance.now());
      this.timer = setTimeout(() => this.#sumUp(), wait);
    }
  }

  #sumUp() {
    this.timer = null;
    if (this.total !== this.told) {
      const fresh = this.total - this.told;
      this.say(fresh > 0 ? text.newMentions(fresh, this.total) : text.allMentions(this.total));
      this.told = this.total;
      this.last = performance.now();
    }
  }
}
