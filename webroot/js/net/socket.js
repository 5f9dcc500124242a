/**
 * The life of one WebSocket: connecting, coming back after a loss with growing pauses, noticing silence. It carries text
 * and knows nothing of what it says.
 *
 * @typedef {{onOpen: () => void, onMessage: (data: string) => void, onDown: (retryInMillis: number) => void}} Listener
 */
import { offers } from './ask.js';
import { Backoff, systemClock } from './batch.js';

/** A connection attempt that has not succeeded by then is given up, in milliseconds. */
const CONNECT_LIMIT = 10_000;

export class Socket {
  /**
   * @param {string} url
   * @param {Listener} listener
   * @param {{create?: (url: string) => WebSocket, clock?: import('./batch.js').Clock, backoff?: Backoff}} [options]
   */
  constructor(url, listener, options = {}) {
    this.url = url;
    this.listener = listener;
    this.create = options.create ?? ((to) => new WebSocket(to, offers()));
    this.clock = options.clock ?? systemClock;
    this.backoff = options.backoff ?? new Backoff();
    this.timer = null;
    /** @type {?WebSocket} */
    this.socket = null;
    this.isOpen = false;
  }

  /** Connects now, whatever pause was running. */
  connect() {
    if (this.socket) {
      return;
    }
    this.clock.clearTimeout(this.timer);
    const socket = this.create(this.url);
    this.socket = socket;
    this.timer = this.clock.setTimeout(() => this.drop(), CONNECT_LIMIT);
    socket.onopen = () => {
      if (socket === this.socket) {
        this.clock.clearTimeout(this.timer);
        this.isOpen = true;
        this.listener.onOpen();
      }
    };
    socket.onmessage = (event) => {
      if (socket === this.socket && typeof event.data === 'string') {
        this.listener.onMessage(event.data);
      }
    };
    socket.onclose = () => {
      if (socket === this.socket) {
        this.#lost();
      }
    };
  }

  /** The other side answers as it should: the next loss is met with a short pause again. */
  healthy() {
    this.backoff.reset();
  }

  /** Gives this connection up and comes back after a pause. */
  drop() {
    const socket = this.socket;
    if (socket) {
      this.#lost();
      socket.close();
    }
  }

  /** Leaves for good, or until `connect` is called. */
  close() {
    this.clock.clearTimeout(this.timer);
    const socket = this.socket;
    this.socket = null;
    this.isOpen = false;
    socket?.close(1000);
  }

  /**
   * @param {string} data
   * @returns {boolean} whether it went into the connection
   */
  send(data) {
    if (!this.isOpen || !this.socket) {
      return false;
    }
    this.socket.send(data);
    return true;
  }

  /** @returns {number} bytes that wait to leave */
  get buffered() {
    return this.socket?.bufferedAmount ?? 0;
  }

  #lost() {
    this.clock.clearTimeout(this.timer);
    this.socket = null;
    this.isOpen = false;
    const wait = this.backoff.next();
    this.timer = this.clock.setTimeout(() => this.connect(), wait);
    this.listener.onDown(wait);
  }
}
