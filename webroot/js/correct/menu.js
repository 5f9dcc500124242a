/**
 * The menu beside selected words, or at the foot of the article while marks are corrected: what can be said of the words, with
 * the letters that say it. It never takes the focus by itself.
 */
import { correcting as strings } from '../i18n/en-correct.js';
import { byId, el } from '../ui/dom.js';
import { actButton, borderButtons, typeRows } from './buttons.js';
import { commandOf } from './keys.js';
import { MergeChoice } from './merge.js';
import { sameWords } from './target.js';

/** Milliseconds after which the menu follows the selection. */
const FOLLOW_AFTER = 120;

/** Space kept to the words and to the edge of the window, in px. */
const MARGIN = 8;

export class MarkMenu {
  /** @param {import('./corrector.js').Corrector} corrector */
  constructor(corrector) {
    this.corrector = corrector;
    this.timer = null;
    this.held = false;
    const act = (command) => this.#act({ ...command, all: this.#isAll });
    this.all = el('button', { type: 'button', class: 'small all', 'aria-pressed': 'false', onclick: () => this.#pressAll() });
    this.accept = actButton(act, 'accept', strings.accept);
    this.forget = actButton(act, 'forget', strings.forget, 'F');
    this.merge = new MergeChoice((id, into) => corrector.join(id, into));
    const split = actButton(act, 'split', strings.split, 'B');
    split.title = strings.splitTitle;
    this.borders = el('span', { class: 'same' }, ...borderButtons(act));
    this.grouping = el('span', { class: 'same' }, split, this.merge.element);
    const reject = actButton(act, 'reject', strings.reject, 'X');
    const verdicts = el('div', { class: 'types' }, this.accept, reject, this.forget, this.all, this.borders, this.grouping);
    const attributes = { class: 'marker', id: 'marker', role: 'toolbar', 'aria-label': strings.menu, hidden: true };
    this.element = el('div', attributes, ...typeRows(act, () => this.refresh()), verdicts);
    this.#listen();
    byId('marker-place').append(this.element);
  }

  /** The selection, the marks or the text may have changed. */
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), FOLLOW_AFTER);
  }

  refresh() {
    const { view, target, isOn } = this.corrector;
    const isAsked = view.hasFocus && (isOn || !view.state.selection.main.empty);
    if (target && !this.held && (this.hasFocus || isAsked)) {
      this.#show(target);
    } else if (!this.held) {
      this.hide();
    }
  }

  focus() {
    const { target } = this.corrector;
    if (target) {
      this.#show(target);
      /** @type {HTMLElement} */ (this.element.querySelector('button')).focus();
    }
  }

  focusMerge() {
    this.focus();
    this.merge.select.focus();
  }

  hide() {
    if (this.hasFocus) {
      this.corrector.view.focus();
    }
    this.element.hidden = true;
  }

  get hasFocus() {
    return this.element.contains(document.activeElement);
  }

  get #isAll() {
    return !this.all.hidden && this.all.getAttribute('aria-pressed') === 'true';
  }

  #show(target) {
    const { view, page } = this.corrector;
    const places = sameWords(view.state, target).length;
    this.all.hidden = places < 2;
    this.all.textContent = strings.all(places, shortened(view.state.sliceDoc(target.from, target.to)));
    const { span } = target;
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (this.element.querySelectorAll('[data-label]'))) {
      button.setAttribute('aria-pressed', String(span?.mention.label === button.dataset.label));
    }
    for (const part of [this.accept, this.borders, this.grouping]) {
      part.hidden = !span;
    }
    this.forget.hidden = !span?.mention.mine;
    this.merge.fill(page.rows(), span?.key ?? null);
    this.element.hidden = false;
    this.#place(target);
  }

  /** While marks are corrected at the foot of the article; else above the words where there is room, or below them. */
  #place(target) {
    const { view, isOn } = this.corrector;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const sheet = view.dom.getBoundingClientRect();
    const first = view.coordsAtPos(target.from, 1) ?? sheet;
    const last = view.coordsAtPos(target.to, -1) ?? sheet;
    const above = first.top - height - 2 * MARGIN;
    const beside = above >= sheet.top ? above : Math.min(last.bottom + MARGIN, innerHeight - height - MARGIN);
    const x = isOn ? sheet.left + (sheet.width - width) / 2 : Math.min(first.left, Math.min(innerWidth, sheet.right) - width - MARGIN);
    const y = isOn ? sheet.bottom - height - MARGIN : beside;
    this.element.style.setProperty('--x', `${Math.round(Math.max(MARGIN, x))}px`);
    this.element.style.setProperty('--y', `${Math.round(y)}px`);
  }

  #act(command) {
    this.corrector.act(command);
    this.all.setAttribute('aria-pressed', 'false');
    this.later();
  }

  #pressAll() {
    this.all.setAttribute('aria-pressed', String(!this.#isAll));
  }

  #listen() {
    this.element.addEventListener('keydown', (event) => this.#key(event));
    this.element.addEventListener('pointerdown', (event) => event.target !== this.merge.select && event.preventDefault());
    this.element.addEventListener('focusout', () => this.later());
    addEventListener('pointerdown', () => void (this.held = true), true);
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, () => this.#release(), true);
    }
  }

  #release() {
    this.held = false;
    this.later();
  }

  #key(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const isList = event.target === this.merge.select;
    if (event.key === 'Escape') {
      this.corrector.view.focus();
      this.element.hidden = true;
      event.stopPropagation();
    } else if (!isList && step && !event.altKey) {
      const buttons = [...this.element.querySelectorAll('button')].filter((button) => button.offsetParent !== null);
      buttons[(buttons.indexOf(event.target) + step + buttons.length) % buttons.length].focus();
    } else {
      const command = isList || /^(Enter| |Tab)$/u.test(event.key) ? null : commandOf(event);
      if (!command) {
        return;
      }
      this.#act(command);
    }
    event.preventDefault();
  }
}

const shortened = (words) => (words.length > 24 ? `${words.slice(0, 23)}…` : words);
