/**
 * The reader's key, where the server wants one: kept until the tab is closed. Knows no page.
 *
 * @typedef {(refused: boolean) => void} Wanted told that a key is needed, and whether the one that was sent is not known
 */

/** What a key is made of, as the server has it. */
const FORM = /^[\w.~-]{16,200}$/u;

export class Keyring {
  /** @param {Pick<Storage, 'getItem'|'setItem'|'removeItem'>} storage */
  constructor(storage) {
    this.storage = storage;
    this.key = this.#recall();
    /** Whether the server has said that it wants one, or another. */
    this.isNeeded = false;
    /** @type {Wanted[]} */
    this.wanted = [];
    /** @type {((key: string) => void)[]} */
    this.waiting = [];
  }

  /** @param {string} key @returns {boolean} whether it can be one */
  give(key) {
    if (!FORM.test(key)) {
      return false;
    }
    this.key = key;
    this.isNeeded = false;
    try {
      this.storage.setItem('lede.key', key);
    } catch {
      // It is known for as long as the page is open.
    }
    this.waiting.splice(0).forEach((go) => go(key));
    return true;
  }

  /** The server has turned away what was sent with this key, or without one. @param {?string} sent */
  refused(sent) {
    if (sent === this.key) {
      this.isNeeded = true;
      this.wanted.forEach((tell) => tell(sent !== null));
    }
  }

  /** @returns {Promise<string>} the next key that the reader gives */
  next() {
    return new Promise((go) => void this.waiting.push(go));
  }

  #recall() {
    try {
      return this.storage.getItem('lede.key');
    } catch {
      return null;
    }
  }
}
