/** How long a text the server takes. Knows no DOM. */
export class Limit {
  /** @param {number} chars UTF-16 units; the server tells its own */
  constructor(chars) {
    this.chars = chars;
    /** Whether the text was too long when it was looked at last. */
    this.exceeded = false;
  }

  /**
   * The server did not take a text of that length, and has not told its limit yet.
   *
   * @param {number} length in UTF-16 units
   */
  isBelow(length) {
    this.chars = Math.min(this.chars, length - 1);
  }

  /**
   * Looks at a text.
   *
   * @param {number} length of the text, in UTF-16 units
   * @returns {boolean} whether it is too long only now
   */
  check(length) {
    const was = this.exceeded;
    this.exceeded = length > this.chars;
    return this.exceeded && !was;
  }
}
