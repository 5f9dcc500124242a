/**
 * What the parts of the page share. A part reads with `get`, changes with `set`, and is told of changes of the keys it
 * subscribed to; several changes in one task are told once.
 *
 * @template {object} T
 */
export class Store {
  /** @param {T} initial */
  constructor(initial) {
    this.state = { ...initial };
    /** @type {{keys: Set<keyof T>, listener: (state: T) => void}[]} */
    this.subscribers = [];
    /** @type {Set<keyof T>} */
    this.changed = new Set();
  }

  /** @returns {Readonly<T>} */
  get() {
    return this.state;
  }

  /** @param {Partial<T>} patch */
  set(patch) {
    for (const key of Object.keys(patch)) {
      if (!Object.is(this.state[key], patch[key])) {
        if (this.changed.size === 0) {
          queueMicrotask(() => this.#tell());
        }
        this.state[key] = patch[key];
        this.changed.add(key);
      }
    }
  }

  /**
   * Calls the listener now and whenever one of the keys changes.
   *
   * @param {(keyof T)[]} keys
   * @param {(state: Readonly<T>) => void} listener
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
