/** What is on screen, kept until it can be told to the server. */
import { encodeView } from './protocol.js';

export class Viewport {
  /** @type {?{from: number, to: number}} */
  #range = null;

  /**
   * @param {number} from
   * @param {number} to
   */
  set(from, to) {
    this.#range = { from, to };
  }

  /**
   * Sends the range once, cut to the text.
   *
   * @param {?import('./socket.js').Socket} socket
   * @param {number} length of the text that the server holds
   */
  send(socket, length) {
    if (this.#range) {
      const from = Math.min(this.#range.from, length);
      socket?.send(encodeView(from, Math.max(from, Math.min(this.#range.to, length))));
      this.#range = null;
    }
  }
}
