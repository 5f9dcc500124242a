/** How far the server has read, as its answers tell. Knows no DOM. */
export class Reached {
  constructor() {
    /** The newest version that was read to its end. @type {?number} */
    this.done = null;
    /** The newest version that was told as a whole. @type {?number} */
    this.whole = null;
  }

  /**
   * @param {import('./protocol.js').AnswerFrame} frame
   * @param {number} version of the text of now
   * @returns {boolean} whether all of that version has now been read
   */
  note(frame, version) {
    if (frame.t === 'document') {
      this.whole = frame.v;
    }
    const ends = frame.t === 'mentions' && frame.done && frame.v === version;
    if (ends) {
      this.done = frame.v;
    }
    return ends;
  }
}
