/**
 * Joins the conversation with the server to the editor and to what the page shows of it.
 */
import { showAnswer, sourceOf } from './editor/editor.js';
import { text } from './i18n/en.js';
import { isTurnedAway, keyring } from './net/ask.js';
import { Live } from './net/live.js';
import { Socket } from './net/socket.js';
import { keyForm } from './ui/keyform.js';

/** Answers wait at most so long for a character that is being composed, in milliseconds. */
const COMPOSING_LIMIT = 2000;

export class Session {
  /**
   * @param {import('@codemirror/view').EditorView} view
   * @param {import('./store.js').Store} store writes `connection`, `busy`, `share`
   * @param {import('./ui/notice.js').Notice} notice
   * @param {(findings: import('./net/answers.js').Findings) => void} onFindings
   */
  constructor(view, store, notice, onFindings) {
    this.view = view;
    this.store = store;
    this.notice = notice;
    this.onFindings = onFindings;
    this.live = new Live(sourceOf(view), this);
    this.socket = new Socket(liveUrl(location), this.live);
    this.live.socket = this.socket;
    this.scheduled = false;
    this.heldSince = null;
    this.wasOffline = false;
    /** @type {?import('./ui/renewal.js').Renewal} set by whoever can load the page anew */
    this.renewal = null;
    /** Whether the server has taken a connection: only before that is it asked why not. */
    this.wasLetIn = false;
    this.askForKey = keyForm(notice, keyring, () => this.socket.connect());
    keyring.wanted.push((refused) => this.#locked(refused));
    /** Whether the rest of the page has followed the marks. */
    this.isFollowed = () => true;
  }

  /** Whether the server holds the text of now and all it found in it is shown. */
  get isSettled() {
    return this.live.isSettled && !this.scheduled;
  }

  /** Whether what the article is as a whole is shown, too. */
  get isWhole() {
    return this.live.isWhole && !this.scheduled && this.isFollowed();
  }

  start() {
    this.socket.connect();
    addEventListener('online', () => this.socket.connect());
    addEventListener('offline', () => this.socket.drop());
    addEventListener('pagehide', () => this.socket.close());
    addEventListener('pageshow', (event) => event.persisted && this.socket.connect());
  }

  onConnection(state, { retryInMillis = 0, message = '' } = {}) {
    this.store.set({ connection: state });
    this.wasLetIn ||= state !== 'offline';
    if (state === 'offline' && keyring.isNeeded) {
      this.#locked(false);
    } else if (state === 'offline') {
      void (this.wasLetIn || this.#findOutWhy());
      const seconds = Math.round(retryInMillis / 1000);
      const action = { label: text.retry, run: () => this.socket.connect() };
      if (this.wasOffline || seconds >= 1) {
        this.notice.show('offline', seconds >= 2 ? text.offlineLong(seconds) : text.offline, { action });
      }
      this.wasOffline = true;
    } else if (state === 'tooLong') {
      this.notice.show('tooLong', message ? text.fault(message) : text.tooLong(this.view.state.doc.length, this.live.limit.chars));
    } else if (state === 'live') {
      this.#connected();
    }
  }

  onAnswer() {
    if (!this.scheduled) {
      this.scheduled = true;
      if (document.hidden) {
        setTimeout(() => this.#show(), 100);
      } else {
        requestAnimationFrame(() => this.#show());
      }
    }
  }

  onProgress(busy, share) {
    this.store.set({ busy, share });
    if (!busy) {
      this.notice.hide('busy');
    }
  }

  onFault(code, message, willRetry) {
    if (!willRetry) {
      this.notice.show('fault', text.fault(message), { action: { label: text.retry, run: () => this.live.open() } });
    } else if (code === 'protocol') {
      this.renewal?.misunderstood();
    } else if (code !== 'resync') {
      this.notice.show('busy', text.retrying);
    }
    console.warn(`live: ${code}`);
  }

  /** A socket that was never let in says nothing; the same address, asked plainly, does. */
  async #findOutWhy() {
    try {
      await isTurnedAway(liveUrl(location).replace(/^ws/u, 'http'));
    } catch {
      // There is no server, and the notice says so.
    }
  }

  /** Nothing goes on before the reader gives a key. */
  #locked(refused) {
    this.socket.close();
    this.store.set({ connection: 'locked' });
    this.askForKey(refused);
  }

  #connected() {
    this.notice.hide('key');
    this.notice.hide('tooLong');
    this.notice.hide('fault');
    if (this.notice.kind === 'offline') {
      this.notice.show('back', text.back, { tone: 'good', millis: 3000 });
    }
    if (this.wasOffline) {
      void this.renewal?.check();
    }
    this.wasOffline = false;
  }

  /** One change of the editor for all that has come in since the last frame. */
  #show() {
    this.scheduled = false;
    if (this.view.composing && performance.now() - (this.heldSince ??= performance.now()) < COMPOSING_LIMIT) {
      this.onAnswer();
      return;
    }
    this.heldSince = null;
    const doc = this.view.state.doc;
    const { answer, fault } = this.live.answers.take((from, to) => doc.sliceString(from, to));
    if (answer.marks.size > 0 || answer.whole || answer.findings) {
      showAnswer(this.view, answer);
      this.renewal?.understood();
    }
    if (answer.findings) {
      this.onFindings(answer.findings);
    }
    if (fault) {
      this.live.trouble('resync', fault);
    }
  }
}

/** @param {Location} location */
export function liveUrl({ protocol, host }) {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/api/v1/live`;
}
