/**
 * What the parts of the page share. A part reads with `get`, changes with `set`, and is told of changes of the keys it
 * subscribed to; several changes in one task are told once.
 *
 * @typedef {{
 *   connection: 'connecting'|'live'|'offline'|'tooLong'|'locked',
 *   busy: boolean,
 *   share: number,
 *   empty: boolean,
 *   words: number,
 *   mentions: number,
 *   counts: Map<string, number>,
 *   rows: import('./panel/group.js').Row[],
 *   quotes: import('./panel/quotes.js').Said[],
 *   date: ?string,
 *   dateFound: ?string,
 *   hidden: Set<string>,
 *   least: number,
 *   only: boolean,
 *   selected: ?string,
 *   position: number,
 *   saved: ?boolean
 * }} PageState `share`: of the text that was read; `empty`: there are no words; `counts`: mentions by label; `date`: of the
 *   article as the author gave it, `dateFound`: as the server knows it; `hidden`: labels switched off; `least`: tenths of the score
 *   from which mentions are shown; `only`: marks of the selected row alone are shown; `selected`: id of a row, `position` in its mentions; `saved`: whether this browser keeps the text, null
 *   before it tried
 */
export class Store {
  /** @param {PageState} initial */
  constructor(initial) {
    this.state = { ...initial };
    /** @type {{keys: Set<keyof PageState>, listener: (state: PageState) => void}[]} */
    this.subscribers = [];
    /** @type {Set<keyof PageState>} */
    this.changed = new Set();
  }

  /** @returns {Readonly<PageState>} */
  get() {
    return this.state;
  }

  /** @param {Partial<PageState>} patch */
  set(patch) {
    for (const key of /** @type {(keyof PageState)[]} */ (Object.keys(patch))) {
      if (!Object.is(this.state[key], patch[key])) {
        if (this.changed.size === 0) {
          queueMicrotask(() => this.#tell());
        }
        Object.assign(this.state, { [key]: patch[key] });
        this.changed.add(key);
      }
    }
  }

  /**
   * Calls the listener now and whenever one of the keys changes.
   *
   * @param {(keyof PageState)[]} keys
   * @param {(state: Readonly<PageState>) => void} listener
   */
  subscribe(keys, listener) {
    this.subscribers.push({ keys: new Set(keys), listener });
    listener(this.state);
  }

  #tell() {
    const changed = this.changed;
    this.changed = new Set();
    for (const { keys, listener } of this.subscribers) {
      if ([...changed].some((key) => keys.has(key))) {
        listener(this.state);
      }
    }
  }
}
