/**
 * The log of the author's own changes, version by version, which carries a range the server found in an older version to
 * where it stands in the text of now. Pure: it needs nothing of a ChangeSet but `compose`, `empty` and `mapPos`.
 *
 * Ranges go through the changes one at a time, just as the marks in the editor did, so that a mention that arrives late
 * ends in the same place as one that arrived early.
 *
 * @typedef {{compose: Function, empty: boolean, mapPos: (pos: number, side: number) => number, iterChanges: Function}} Changes
 */

/** So many changes may wait for the server's answer before the log gives up. */
const MAX_STEPS = 10_000;

/**
 * Carries a half-open range through one change. Text typed at either border stays outside.
 *
 * @param {Changes} changes
 * @param {{from: number, to: number}} range
 * @returns {?{from: number, to: number}} null when nothing is left of it
 */
export function mapRange(changes, range) {
  const from = changes.mapPos(range.from, 1);
  const to = changes.mapPos(range.to, -1);
  return from < to ? { from, to } : null;
}

export class VersionLog {
  /** @param {number} version the version whose text the server has been sent whole */
  constructor(version = 0) {
    this.reset(version);
  }

  /**
   * Forgets everything: the server has been sent the whole text of `version`.
   *
   * @param {number} version
   */
  reset(version) {
    /** The newest version that was sent. */
    this.version = version;
    /** The oldest version from which ranges can still be carried. */
    this.oldest = version;
    /** @type {Changes[][]} the changes that lead from version `oldest + i` to the next */
    this.sealed = [];
    /** @type {Changes[]} changes since `version`, not sent yet */
    this.unsent = [];
    this.steps = 0;
  }

  /**
   * @param {Changes} changes one change the author made just now
   */
  record(changes) {
    this.unsent.push(changes);
    this.steps++;
  }

  /** Whether the server has been silent for so long that starting again is cheaper. */
  get overfull() {
    return this.steps > MAX_STEPS;
  }

  /** Whether the author has changed something that was not sent yet. */
  get dirty() {
    return this.unsent.length > 0;
  }

  /**
   * Makes one new version of all that was not sent yet.
   *
   * @returns {?{base: number, version: number, changes: Changes}} null when there is no net change
   */
  seal() {
    if (this.unsent.length === 0) {
      return null;
    }
    const changes = this.unsent.reduce((all, next) => all.compose(next));
    if (changes.empty) {
      this.steps -= this.unsent.length;
      this.unsent = [];
      return null;
    }
    this.sealed.push(this.unsent);
    this.unsent = [];
    const base = this.version++;
    return { base, version: this.version, changes };
  }

  /**
   * @param {number} version
   * @returns {boolean} whether ranges of that version can be carried to now
   */
  knows(version) {
    return version >= this.oldest && version <= this.version;
  }

  /**
   * The server has reached `version`: nothing older is going to be asked for.
   *
   * @param {number} version
   */
  forget(version) {
    while (this.oldest < version && this.sealed.length > 0) {
      this.steps -= /** @type {Changes[]} */ (this.sealed.shift()).length;
      this.oldest++;
    }
  }

  /**
   * @param {number} version a known version
   * @param {number} start
   * @param {number} end
   * @returns {?{from: number, to: number}} the range in the text of now, null when it is gone
   */
  carry(version, start, end) {
    /** @type {?{from: number, to: number}} */
    let range = { from: start, to: end };
    for (let i = version - this.oldest; i < this.sealed.length && range; i++) {
      range = this.#through(this.sealed[i], range);
    }
    return range && this.#through(this.unsent, range);
  }

  #through(steps, range) {
    for (const step of steps) {
      range = mapRange(step, range);
      if (!range) {
        return null;
      }
    }
    return range;
  }
}
