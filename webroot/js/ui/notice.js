/** One line below the header for what the reader has to know: no connection, a text too long, a fault. */
import { text } from '../i18n/en.js';
import { el, icon } from './dom.js';

export class Notice {
  /** @param {HTMLElement} element a polite live region */
  constructor(element) {
    this.element = element;
    this.kind = null;
    this.timer = null;
  }

  /**
   * @param {string} kind what this is about; a new line replaces the one before
   * @param {string} sentence
   * @param {{tone?: 'plain'|'warn'|'good', action?: {label: string, run: () => void}, content?: Node, millis?: number}} [options]
   */
  show(kind, sentence, { tone = 'warn', action, content, millis } = {}) {
    clearTimeout(this.timer);
    this.kind = kind;
    this.element.dataset.tone = tone;
    const buttons = [this.#dismissButton(kind)];
    if (action) {
      buttons.unshift(el('button', { type: 'button', class: 'small', onclick: action.run }, action.label));
    }
    this.element.replaceChildren(el('p', {}, sentence), ...(content ? [content] : []), ...buttons);
    this.element.hidden = false;
    if (millis) {
      this.timer = setTimeout(() => this.hide(kind), millis);
    }
  }

  /** Says something else in the line that is there. @param {string} sentence */
  say(sentence) {
    const words = this.element.querySelector('p');
    if (words) {
      words.textContent = sentence;
    }
  }

  /** @param {string} kind hides the line only when it is about this */
  hide(kind) {
    if (this.kind === kind) {
      clearTimeout(this.timer);
      this.kind = null;
      this.element.hidden = true;
      this.element.replaceChildren();
    }
  }

  #dismissButton(kind) {
    const attributes = { type: 'button', class: 'bare', 'aria-label': text.dismiss, onclick: () => this.hide(kind) };
    return el('button', attributes, icon('close'));
  }
}
