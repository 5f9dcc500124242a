/**
 * What is known about one mention, beside it.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {{span: Span, same: Span[], row: ?import('../panel/group.js').Row, within: ?Span, holds: Span[],
 *   isDated: boolean}} Subject
 *   `same`: all spans of the same name in the order of the text, the span among them; `isDated`: the date of the article
 *   is known
 */
import { text } from '../i18n/en.js';
import { correcting } from '../i18n/en-correct.js';
import { LOW_SCORE, PRONOUN, labelClass, labelName } from '../labels.js';
import { nameKey } from '../text.js';
import { readable } from '../values.js';
import { el, icon } from './dom.js';

const strings = text.card;

/** Space kept between the card and what it is about or the edge of the window, in px. */
const MARGIN = 8;

export class Card {
  /**
   * @param {HTMLElement} element
   * @param {{step: (direction: 1|-1) => void, onHide: (hadFocus: boolean) => void,
   *   correct: (span: Span) => void}} actions
   */
  constructor(element, actions) {
    this.element = element;
    this.actions = actions;
    /** @type {?string} the key of the span it is about */
    this.key = null;
    this.pinned = false;
  }

  /**
   * @param {Subject} subject
   * @param {DOMRect} at where the mention is on screen
   * @param {boolean} [focus] whether the card takes the focus
   */
  show(subject, at, focus = false) {
    const { span } = subject;
    const refocus = this.element.contains(document.activeElement) ? document.activeElement?.id : null;
    this.key = span.key;
    this.element.className = `card ${labelClass(span.mention.label)}`;
    this.element.replaceChildren(this.#head(span), this.#name(subject), facts(subject), this.#steps(subject), this.#correct(span));
    this.element.hidden = false;
    this.#place(at);
    if (focus) {
      this.element.focus();
    } else if (refocus) {
      document.getElementById(refocus)?.focus();
    }
  }

  hide() {
    if (!this.element.hidden) {
      const hadFocus = this.element.contains(document.activeElement);
      this.key = null;
      this.pinned = false;
      this.element.hidden = true;
      this.actions.onHide(hadFocus);
    }
  }

  get visible() {
    return !this.element.hidden;
  }

  #head(span) {
    const pin = el('button', { type: 'button', class: 'bare', id: 'card-pin' }, icon('pin'));
    const show = () => {
      pin.setAttribute('aria-pressed', String(this.pinned));
      pin.setAttribute('aria-label', strings.pin);
      pin.title = this.pinned ? strings.unpin : strings.pin;
    };
    pin.addEventListener('click', () => {
      this.pinned = !this.pinned;
      show();
    });
    show();
    const close = { type: 'button', class: 'bare', id: 'card-close', 'aria-label': strings.close, onclick: () => this.hide() };
    return el('div', { class: 'card-head' }, el('span', { class: 'kind' }, labelName(span.mention.label)), pin, el('button', close, icon('close')));
  }

  #name({ span, row }) {
    return el('h2', { id: 'card-name', dir: 'auto' }, row?.name ?? span.mention.text);
  }

  #steps({ same }) {
    if (same.length < 2) {
      return el('div', { hidden: true });
    }
    const button = (id, label, name, direction) => {
      const attributes = { type: 'button', class: 'small', id, 'aria-label': label, onclick: () => this.actions.step(direction) };
      return el('button', attributes, icon(name));
    };
    return el('div', { class: 'steps' }, button('card-back', strings.previous, 'up', -1), button('card-on', strings.next, 'down', 1));
  }

  #correct(span) {
    return el('button', { type: 'button', class: 'small', id: 'card-correct', onclick: () => this.actions.correct(span) }, correcting.inCard);
  }

  /** Below the mention where there is room, else above it; the styles for narrow windows take no notice. */
  #place(at) {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const x = Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN));
    const below = at.bottom + MARGIN;
    const y = below + height + MARGIN <= innerHeight ? below : Math.max(MARGIN, at.top - height - MARGIN - 10);
    this.element.style.setProperty('--x', `${Math.round(x)}px`);
    this.element.style.setProperty('--y', `${Math.round(y)}px`);
  }
}

function facts({ span, same, row, within, holds, isDated }) {
  const { mention } = span;
  const list = el('dl');
  const add = (name, ...value) => list.append(el('dt', {}, name), el('dd', { dir: 'auto' }, ...value));
  if (row?.entity?.title) {
    add(strings.role, row.entity.title);
  }
  const value = meaning(mention, isDated);
  if (value) {
    add(strings.value, value);
  }
  add(strings.seen, strings.times(same.findIndex((other) => other.key === span.key) + 1, same.length));
  const names = otherNames(row?.name ?? mention.text, same, row);
  if (names.length > 0) {
    add(strings.also, names.join(', '));
  }
  if (within) {
    add(strings.within, `${within.mention.text} (${labelName(within.mention.label)})`);
  }
  if (holds.length > 0) {
    add(strings.holds, holds.map((inner) => `${inner.mention.text} (${labelName(inner.mention.label)})`).join(', '));
  }
  add(strings.sure, ...(mention.mine ? [mention.known ? correcting.known : correcting.mine] : certainty(mention.score)));
  return list;
}

/** What a figure means; of a date that depends on one nobody knows, that it does. */
function meaning({ label, value }, isDated) {
  const isRelative = !value && !isDated && (label === 'DATE' || label === 'TIME');
  return isRelative ? strings.relative : value && readable(label, value);
}

function certainty(score) {
  const meter = el('span', { class: 'meter', 'aria-hidden': 'true' });
  meter.style.setProperty('--score', strings.percent(score));
  const words = score < LOW_SCORE ? `${strings.percent(score)}, ${strings.unsure}` : strings.percent(score);
  return [words, meter];
}

function otherNames(name, same, row) {
  const names = new Map();
  for (const other of [...(row?.aliases ?? []), ...same.filter((span) => span.mention.label !== PRONOUN).map((span) => span.mention.text)]) {
    names.set(nameKey(other), names.get(nameKey(other)) ?? other.replace(/\s+/gu, ' '));
  }
  names.delete(nameKey(name));
  return [...names.values()].slice(0, 6);
}
